package vn.kiemphieu.counter.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.setup.CongressFile.ElectionName;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;

/** Reads one election: one list, one round, one paper. */
final class ElectionPart {
    static final int MOST_ROUNDS = 99;

    private static final int MOST_SIDES = 2;
    static final Map<String, ElectionKind> KINDS =
            Map.of("first", ElectionKind.FIRST, "further", ElectionKind.FURTHER, "revote", ElectionKind.REVOTE);
    /** The letters are what people call the three forms of an election. */
    private static final Map<String, BallotForm> FORMS = Map.of(
            "STRIKE_OUT", BallotForm.STRIKE_OUT,
            "A", BallotForm.STRIKE_OUT,
            "ONE_NAME", BallotForm.ONE_NAME,
            "B", BallotForm.ONE_NAME,
            "TWO_BOXES", BallotForm.TWO_BOXES,
            "C", BallotForm.TWO_BOXES,
            "OPINION", BallotForm.OPINION,
            "CONFIDENCE", BallotForm.CONFIDENCE);

    private static final Map<String, RuleSet> RULES =
            Arrays.stream(RuleSet.values()).collect(Collectors.toMap(RuleSet::code, Function.identity()));
    private static final Map<String, Paper> PAPERS =
            Arrays.stream(Paper.values()).collect(Collectors.toMap(Paper::name, Function.identity()));

    private final Part part;
    private final Problems problems;
    private final Map<String, Optional<Denominator>> denominators;
    private final int before;

    ElectionPart(Part part, Problems problems, Map<String, Optional<Denominator>> denominators) {
        this.part = part;
        this.problems = problems;
        this.denominators = denominators;
        this.before = problems.count();
    }

    /** The election; empty where something is wrong in the file so far. */
    Optional<Election> read(ElectionName name) {
        Optional<ElectionKind> kind = part.choice("kind", KINDS);
        String body = part.text("body");
        String term = part.optionalText("term");
        Optional<BallotForm> form = part.choice("form", FORMS);
        int seats = seats(form);
        Optional<RuleSet> rules = part.choice("rules", RULES);
        Optional<Denominator> denominator = denominator(form);
        Optional<Paper> paper = part.choice("paper", PAPERS);
        int sides = part.number("sides", 1, MOST_SIDES);
        Settings settings = new SettingsPart(part, problems).read(form);
        List<Candidate> candidates = new CandidatesPart(part, problems).read();
        part.refuseOthers();
        form.ifPresent(known -> refuseUnfit(known, candidates.size(), seats));
        if (kind.equals(Optional.of(ElectionKind.REVOTE)) && form.isPresent() && form.get() != BallotForm.STRIKE_OUT) {
            problems.add(
                    part.at("form"),
                    "bầu lại giữa những người bằng phiếu dùng mẫu STRIKE_OUT",
                    "sửa form hoặc kind"); // E5
        }
        if (problems.any()) {
            return Optional.empty();
        }
        return Optional.of(new Election(
                new ElectionId(name.id()),
                name.round(),
                kind.orElseThrow(),
                new Election.Title(body, term),
                seats,
                form.orElseThrow(),
                rules.orElseThrow(),
                denominator.orElseThrow(),
                new Election.Stock(paper.orElseThrow(), sides),
                settings,
                candidates));
    }

    /** Ballots that elect nobody have no seats, whatever the file says. */
    private int seats(Optional<BallotForm> form) {
        boolean asksOnly = form.isPresent() && !form.get().elects();
        if (asksOnly && !part.has("seats")) {
            return 0;
        }
        int seats = part.number("seats", asksOnly ? 0 : 1, Election.MOST_NAMES);
        return asksOnly ? 0 : seats;
    }

    private Optional<Denominator> denominator(Optional<BallotForm> form) {
        String id = part.text("denominator");
        Optional<Denominator> denominator = denominators.getOrDefault(id, Optional.empty());
        if (!id.isBlank() && !denominators.containsKey(id)) {
            problems.add(
                    part.at("denominator"),
                    "không có mục \"" + id + "\" trong denominators",
                    "sửa mã hoặc thêm mục đó");
        }
        if (denominator.isPresent() && form.isPresent()) {
            boolean attending = denominator.get().kind() == MeetingKind.ATTENDING;
            if (attending != (form.get() == BallotForm.OPINION)) {
                problems.add(
                        part.at("denominator"),
                        "loại ATTENDING chỉ dùng và luôn dùng cho phiếu lấy ý kiến (OPINION)",
                        "chọn mục khác trong denominators");
            }
        }
        return denominator;
    }

    private void refuseUnfit(BallotForm form, int names, int seats) {
        boolean clear = problems.count() == before;
        if (clear && form.elects() && seats > names) {
            problems.add(
                    part.at("seats"),
                    "số cần bầu (" + seats + ") nhiều hơn số người trong danh sách (" + names + ")",
                    "giảm seats hoặc bổ sung candidates");
        } else if (clear && !form.fits(names, seats)) {
            problems.add(
                    part.at("form"),
                    "mẫu " + form + " không hợp với danh sách " + names + " người bầu lấy " + seats,
                    "dùng mẫu " + fitting(names, seats));
        }
    }

    private static String fitting(int names, int seats) {
        if (names > seats) {
            return "STRIKE_OUT (có số dư)";
        }
        return names == 1 ? "ONE_NAME (một người)" : "TWO_BOXES (nhiều người, không có số dư)";
    }
}
