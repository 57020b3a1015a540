package vn.kiemphieu.bridge.publication;

/**
 * Takes something off the portal; that it was there and why it is not stays to be seen.
 *
 * @param what an article, a comment, or a result that another one contradicts or that was refused after it was published
 * @param of the {@link Content#subject} of what was published
 */
public record Withdrawal(Kind what, String of, String reason) implements Content {
    public Withdrawal {
        Words.require(what == Kind.ARTICLE || what == Kind.COMMENT || what == Kind.RESULT, "what is withdrawn");
        if (what == Kind.RESULT) {
            PublishedResult.requireSubject(of);
        } else {
            Words.address("what is withdrawn", of);
        }
        Words.line("reason", reason);
    }

    @Override
    public Kind kind() {
        return Kind.WITHDRAWAL;
    }

    @Override
    public String subject() {
        return of;
    }
}
