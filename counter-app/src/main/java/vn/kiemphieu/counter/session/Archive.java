package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.kiemphieu.bridge.cdf.CastVoteRecords;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.closing.Software;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.TwoPeople;

/** Cast-vote records of a closed session: what lies under seal beside the paper, and is never published. */
public final class Archive {
    private final CountingHall hall;
    private final Map<ElectionId, byte[]> files = new LinkedHashMap<>();

    private Archive(CountingHall hall) {
        this.hall = hall;
    }

    /**
     * The records of every election of a session.
     *
     * @param closed when the session was closed
     * @throws IllegalStateException if it is not closed
     */
    public static Archive of(CountingHall hall, OffsetDateTime closed) {
        Archive archive = new Archive(hall);
        for (ElectionId election : hall.elections()) {
            Closing closing = hall.result(election);
            var records = new CastVoteRecords(
                    closing.paper().congress(), closing.paper().election(), Software.hash());
            archive.files.put(election, records.bytes(closing.settled(), closed));
        }
        return archive;
    }

    /** The bytes of {@code cast-vote-records.json} by election. */
    public Map<ElectionId, byte[]> files() {
        return new LinkedHashMap<>(files);
    }

    /** Two people take it out of the box: the chain says so, and what exactly, before the first byte is written anywhere. */
    public void export(TwoPeople by) {
        ObjectNode facts = Facts.none();
        ObjectNode hashes = facts.putObject("castVoteRecords");
        files.forEach((election, bytes) ->
                hashes.put(election.value(), Hash.over(bytes).hex()));
        hall.journal().append(Words.ARCHIVED, hall.answered(Step.EXPORT, "bản ghi từng lá phiếu", facts, by));
    }
}
