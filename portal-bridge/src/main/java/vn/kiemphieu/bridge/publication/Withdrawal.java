package vn.kiemphieu.bridge.publication;

/**
 * Takes something off the portal; that it was there and why it is not stays to be seen.
 *
 * @param what an article or a comment: results are corrected, never withdrawn
 * @param of what it was about
 */
public record Withdrawal(Kind what, String of, String reason) implements Content {
    public Withdrawal {
        Words.require(what == Kind.ARTICLE || what == Kind.COMMENT, "what is withdrawn");
        Words.address("what is withdrawn", of);
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
