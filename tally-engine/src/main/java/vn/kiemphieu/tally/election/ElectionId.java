package vn.kiemphieu.tally.election;

/** Names one election within its congress. */
public record ElectionId(String value) {
    public ElectionId {
        Ids.require(value, "an election");
    }

    @Override
    public String toString() {
        return value;
    }
}
