package vn.kiemphieu.tally.election;

/** Names one candidate within an election; not printed. */
public record CandidateId(String value) {
    public CandidateId {
        Ids.require(value, "a candidate");
    }

    @Override
    public String toString() {
        return value;
    }
}
