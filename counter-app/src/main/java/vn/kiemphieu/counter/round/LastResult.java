package vn.kiemphieu.counter.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.closing.ResultFigures;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;

/**
 * What {@code result.json} says an election came to: worked out anew from its figures, and refused where its outcome is another or it
 * is not the final result of this very list.
 */
final class LastResult {
    private static final int MOST = 1_000_000;
    private static final Map<String, Boolean> OFFICIAL = Map.of("official", true, "rehearsal", false);

    private final Path file;
    private final Congress congress;
    private final Problems problems;

    private LastResult(Path file, Congress congress) {
        this.file = file;
        this.congress = congress;
        this.problems = new Problems(file);
    }

    /** @throws RequestRefused if it is not the final result of the last round of an election of this congress */
    static Last read(Path file, Congress congress) {
        return new LastResult(file, congress).read();
    }

    /** An election and what it came to. */
    record Last(Election election, Result result) {}

    private Last read() {
        Part root = Part.of(StrictJson.read(file), "", problems);
        Part heading = root.requiredPart("election");
        String id = heading.id("id");
        int round = heading.number("round", 1, MOST);
        problems.refuseIfAny();
        Election election = congress.elections().stream()
                .filter(each -> each.id().value().equals(id) && each.round() == round)
                .findFirst()
                .orElseThrow(() -> refused("tệp đại hội không có cuộc bầu \"" + id + "\" lượt " + round));
        if (!congress.election(election.id()).equals(Optional.of(election))) {
            throw refused("tệp đại hội đã có lượt sau lượt " + round);
        }
        requireSamePaper(root, heading, election);
        requireFinal(root);
        Tally tally = tally(root, election);
        problems.refuseIfAny();
        Result result = Result.of(election, tally);
        requireOutcome(root.requiredPart("outcome"), result);
        return new Last(election, result);
    }

    private void requireSamePaper(Part root, Part heading, Election election) {
        boolean official = root.choice("mode", OFFICIAL).orElse(false);
        List<String> printed = ElectionPaper.of(congress, election).expected().codes().stream()
                .map(code -> code.paperHash())
                .toList();
        if (official != (congress.mode() == Mode.OFFICIAL)
                || !heading.texts("paperHashes").equals(printed)) {
            throw refused("kết quả này không phải của danh sách và phiếu trong tệp đại hội");
        }
    }

    private void requireFinal(Part root) {
        if (root.number("waiting", 0, MOST) > 0) {
            throw refused("còn phiếu chờ kết luận, chưa phải kết quả cuối cùng");
        }
        if (congress.mode() == Mode.OFFICIAL && root.flag("proposalsAccepted")) {
            throw refused("kết quả lấy theo đề nghị của máy, không phải kết luận của hai người");
        }
    }

    private Tally tally(Part root, Election election) {
        try {
            return ResultFigures.tally(root, election, problems);
        } catch (IllegalArgumentException e) {
            throw refused("các số trong tệp không khớp nhau");
        }
    }

    private void requireOutcome(Part outcome, Result result) {
        List<String> elected = result.elected().stream()
                .map(standing -> standing.candidate().id().value())
                .toList();
        List<String> tied = result.rest() instanceof Rest.Tied tie
                ? tie.candidates().stream().map(each -> each.id().value()).toList()
                : List.of();
        boolean same = outcome.texts("elected").equals(elected)
                && outcome.texts("tied").equals(tied)
                && outcome.number("seatsLeft", 0, MOST) == seatsLeft(result.rest());
        problems.refuseIfAny();
        if (!same) {
            throw refused("kết luận trong tệp không khớp với số phiếu trong tệp");
        }
    }

    static int seatsLeft(Rest rest) {
        if (rest instanceof Rest.Tied tied) {
            return tied.seats();
        }
        return rest instanceof Rest.SeatsLeft left ? left.seats() : 0;
    }

    private RequestRefused refused(String what) {
        return new RequestRefused(
                file.toString(), what, "dùng đúng result.json của lượt bầu vừa xong và tệp đại hội của lượt đó");
    }
}
