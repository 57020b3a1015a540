package vn.kiemphieu.suite.inner.results;

/** Where a package stands, with what has to be known about that. */
public sealed interface State {
    /** How far it has come. */
    Stage stage();

    /** What has to be known beside it, as it is kept; may be empty. */
    default String detail() {
        return "";
    }

    /** On the way, nothing more to say. */
    record Under(Stage stage) implements State {
        public Under {
            if (stage == Stage.REFUSED || stage == Stage.QUARANTINED || stage == Stage.SUPERSEDED) {
                throw new IllegalArgumentException("of " + stage + " more has to be known");
            }
        }
    }

    /** Two people decided against it. */
    record Refused(String reason) implements State {
        @Override
        public Stage stage() {
            return Stage.REFUSED;
        }

        @Override
        public String detail() {
            return reason;
        }
    }

    /** Waits for a decision. */
    record Quarantined(Stage before) implements State {
        @Override
        public Stage stage() {
            return Stage.QUARANTINED;
        }

        @Override
        public String detail() {
            return before.name();
        }
    }

    /**
     * A correction was approved.
     *
     * @param by SHA-256 of the correction
     */
    record Superseded(String by) implements State {
        @Override
        public Stage stage() {
            return Stage.SUPERSEDED;
        }

        @Override
        public String detail() {
            return by;
        }
    }

    /** A state as it was kept. */
    static State of(Stage stage, String detail) {
        return switch (stage) {
            case REFUSED -> new Refused(detail);
            case QUARANTINED -> new Quarantined(Stage.valueOf(detail));
            case SUPERSEDED -> new Superseded(detail);
            default -> new Under(stage);
        };
    }
}
