package vn.kiemphieu.suite.command;

/** A command that is not done; the message says in Vietnamese why and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    Refusal(Exit exit, String vietnamese) {
        super(vietnamese);
        this.exit = exit;
    }

    Refusal(String vietnamese) {
        this(Exit.WRONG_REQUEST, vietnamese);
    }

    Exit exit() {
        return exit;
    }
}
