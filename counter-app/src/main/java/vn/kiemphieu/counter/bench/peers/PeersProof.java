package vn.kiemphieu.counter.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.bench.marks.MarksFolder;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.report.Claim;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.RequestRefused;

/**
 * Our reader beside AMC and OMRChecker: sheets with the same marks in the same places, scanned alike, each on the print
 * that its reader needs. Counts what each says wrongly without a word, and what processor time each takes.
 */
public final class PeersProof {
    private static final String OURS = "peers-ours";

    private final OutFolder out;
    private final Teller teller;
    private final OurPaper paper = new OurPaper();

    public PeersProof(OutFolder out, Teller teller) {
        this.out = out;
        this.teller = teller;
    }

    /**
     * Whether we are never silently wrong and as many times faster than each peer as was promised.
     *
     * @throws RequestRefused if no peer is given, or one cannot be run
     */
    public boolean run(PeersRequest request) {
        List<Peer> peers = peers(request.others());
        peers.forEach(Peer::require);
        List<EqualSheet> sheets = EqualSheets.of(MarksFolder.open(request.marks()), request.seed())
                .first(request.sheets());
        OurReader reader = ours(sheets);
        Map<Result, Integer> others = new LinkedHashMap<>();
        for (Peer peer : peers) {
            others.put(result(sheets, peer.read(sheets)), peer.asked());
            reader.readAll(); // before and after: whatever else the machine does hits both
        }
        Result ours = result(sheets, reader.reading());
        List<Claim> claims = Verdict.claims(ours, others);
        List<Result> all = new ArrayList<>(List.of(ours));
        all.addAll(others.keySet());
        new PeersTable(teller).tell(request, all, claims);
        out.write("peers.json", PeersJson.of(request, all, claims));
        return claims.stream().noneMatch(Claim::fails);
    }

    private List<Peer> peers(PeersRequest.Others others) {
        List<Peer> peers = new ArrayList<>();
        others.amc()
                .ifPresent(program -> peers.add(new AutoMultipleChoice(program, paper, Workshop.of(out, "peers-amc"))));
        others.omrChecker()
                .ifPresent(folder -> peers.add(
                        new OmrChecker(folder, others.python(), paper, Workshop.of(out, "peers-omrchecker"))));
        if (peers.isEmpty()) {
            throw new RequestRefused(
                    "prove peers", "không có máy đọc nào để so", "thêm --amc hoặc --omrchecker (docs/bench-inputs.md)");
        }
        return peers;
    }

    /** What reads nothing at all is not set up as it should be, and fast for no merit. */
    private void requireRead(Reading reading) {
        if (reading.said().isEmpty()) {
            throw new RequestRefused(
                    reading.reader(), "chạy xong mà không đọc được tờ nào", "xem các tệp .log trong " + out.file(""));
        }
    }

    private OurReader ours(List<EqualSheet> sheets) {
        teller.say("Vẽ và đọc " + sheets.size() + " tờ. (Drawing and reading.)");
        sheets.forEach(sheet -> out.write(OURS + "/" + sheet.name(), sheet.on(paper)));
        OurReader reader = new OurReader(paper, sheets, out, OURS);
        reader.readAll();
        reader.readAll();
        return reader;
    }

    private Result result(List<EqualSheet> sheets, Reading reading) {
        requireRead(reading);
        teller.say("Đã đọc xong: " + reading.reader() + ".");
        return new Result(reading, Score.of(sheets, reading));
    }
}
