package vn.kiemphieu.counter.people;

/** Whether two people may do a step now. */
public sealed interface Permission extends LogLine {
    /** They may. */
    record Allowed(ConfirmedPair pair) implements Permission {
        @Override
        public String vietnamese() {
            return "Được phép " + pair.planned().vietnamese() + ": " + pair.vietnamese() + ".";
        }
    }

    /** They may not, and why, in one sentence of each language. */
    record Refused(String vietnamese, String english) implements Permission {}
}
