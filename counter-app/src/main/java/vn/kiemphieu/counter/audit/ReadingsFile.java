package vn.kiemphieu.counter.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.TwoPeople;

/** Reads what two people read blind from the sheets drawn (docs/schema/hand-readings.schema.json). */
public final class ReadingsFile {
    private static final Map<String, InvalidityGround> GROUNDS = Arrays.stream(InvalidityGround.values())
            .collect(Collectors.toMap(InvalidityGround::name, Function.identity()));

    private final Election election;
    private final Problems problems;

    private ReadingsFile(Election election, Problems problems) {
        this.election = election;
        this.problems = problems;
    }

    /** How a sheet may be read. */
    private enum As {
        VALID,
        INVALID,
        OTHER,
        MISSING
    }

    /**
     * The readings of a file.
     *
     * @throws RequestRefused if anything in it is wrong
     */
    public static BlindReadings read(Path file, Election election) {
        Problems problems = new Problems(file);
        Part root = Part.of(StrictJson.read(file), "", problems);
        ReadingsFile reading = new ReadingsFile(election, problems);
        reading.requireElection(root);
        Map<Position, BlindReadings.Two> sheets = new HashMap<>();
        for (Part sheet : root.parts("sheets")) {
            Position at = new Position(
                    sheet.number("batch", 1, Denominator.MOST), sheet.number("sheet", 1, Denominator.MOST));
            BlindReadings.Two two = new BlindReadings.Two(
                    reading.paper(sheet.requiredPart("first")), reading.paper(sheet.requiredPart("second")));
            sheet.refuseOthers();
            if (sheets.put(at, two) != null) {
                problems.add(sheet.place(), "tờ này đã ghi ở trên", "chỉ giữ lại một");
            }
        }
        Optional<TwoPeople> readers = reading.readers(root);
        root.refuseOthers();
        problems.refuseIfAny();
        return new BlindReadings(readers.orElseThrow(), sheets, hash(file));
    }

    private void requireElection(Part root) {
        String id = root.id("election");
        if (!id.isBlank() && !id.equals(election.id().value())) {
            problems.add(root.at("election"), "tệp này của cuộc bầu \"" + id + "\"", "chọn đúng tệp hoặc --election");
        }
    }

    private Optional<TwoPeople> readers(Part root) {
        List<String> names = root.texts("by");
        if (names.size() == 2) {
            try {
                return Optional.of(new TwoPeople(names.get(0), names.get(1)));
            } catch (IllegalArgumentException samePerson) {
                problems.add(root.at("by"), "phải là hai người khác nhau", "ghi [\"họ tên\", \"họ tên\"]");
                return Optional.empty();
            }
        }
        problems.add(root.at("by"), "phải có tên hai người đọc phiếu", "ghi [\"họ tên\", \"họ tên\"]");
        return Optional.empty();
    }

    private Paper paper(Part part) {
        Map<String, As> words = Arrays.stream(As.values())
                .collect(Collectors.toMap(as -> as.name().toLowerCase(Locale.ROOT), Function.identity()));
        As as = part.choice("as", words).orElse(As.OTHER);
        Paper paper = switch (as) {
            case VALID -> valid(part);
            case INVALID ->
                part.choice("ground", GROUNDS)
                        .<Paper>map(ground -> new Paper.Ballot(new Invalid(ground)))
                        .orElse(new Paper.NoBallot());
            case OTHER -> new Paper.NoBallot();
            case MISSING -> new Paper.Missing();
        };
        part.refuseOthers();
        return paper;
    }

    private Paper valid(Part part) {
        Map<String, Choice> words = Choice.of(election.form()).stream()
                .collect(Collectors.toMap(choice -> choice.name().toLowerCase(Locale.ROOT), Function.identity()));
        List<Choice> rows = new ArrayList<>();
        for (String word : part.texts("rows")) {
            if (words.containsKey(word)) {
                rows.add(words.get(word));
            } else {
                problems.add(
                        part.at("rows"),
                        "không có giá trị \"" + word + "\"",
                        "chọn một trong: " + words.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        if (rows.size() != election.candidates().size()) {
            problems.add(
                    part.at("rows"),
                    "phải ghi đủ mọi dòng của phiếu",
                    "ghi " + election.candidates().size() + " giá trị theo thứ tự trên phiếu");
            return new Paper.NoBallot();
        }
        return new Paper.Ballot(new Valid(Choices.of(rows)));
    }

    private static Hash hash(Path file) {
        try {
            return Hash.over(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RequestRefused(file.toString(), "không đọc được tệp", "kiểm tra quyền đọc");
        }
    }
}
