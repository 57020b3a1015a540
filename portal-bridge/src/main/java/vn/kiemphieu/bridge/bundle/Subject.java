package vn.kiemphieu.bridge.bundle;

/**
 * What was voted on: one list, one round.
 *
 * @param congress id of the congress
 * @param election id of the election
 */
public record Subject(String congress, String election, int round) {
    @Override
    public String toString() {
        return congress + "/" + election + "/" + round;
    }
}
