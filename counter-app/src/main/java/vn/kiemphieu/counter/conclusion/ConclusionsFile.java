package vn.kiemphieu.counter.conclusion;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/** Reads what people concluded (docs/schema/conclusions.schema.json). */
public final class ConclusionsFile {
    private static final int PEOPLE = 2;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Map<String, As> WORDS =
            Arrays.stream(As.values()).collect(Collectors.toMap(As::code, Function.identity()));
    private static final Map<String, InvalidityGround> GROUNDS = Arrays.stream(InvalidityGround.values())
            .collect(Collectors.toMap(InvalidityGround::name, Function.identity()));

    private final Election election;
    private final Problems problems;
    private final Map<Subject, String> seen = new HashMap<>();

    private ConclusionsFile(Election election, Problems problems) {
        this.election = election;
        this.problems = problems;
    }

    /**
     * The conclusions of a file.
     *
     * @throws RequestRefused if anything in it is wrong
     */
    public static List<Conclusion> read(Path file, Election election) {
        Problems problems = new Problems(file);
        JsonNode root = StrictJson.read(file);
        if (!root.isArray()) {
            throw new RequestRefused(
                    file.toString(),
                    "phải là một danh sách [ … ] các kết luận",
                    "viết theo mẫu trong docs/dong-lenh.md");
        }
        ConclusionsFile reading = new ConclusionsFile(election, problems);
        List<Conclusion> conclusions = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            Part part = Part.of(root.get(i), "[" + i + "]", problems);
            reading.conclusion(part).ifPresent(conclusions::add);
        }
        problems.refuseIfAny();
        return conclusions;
    }

    private Optional<Conclusion> conclusion(Part part) {
        int before = problems.count();
        Optional<Subject> key = key(part);
        Optional<As> as = part.choice("as", WORDS);
        Optional<InvalidityGround> ground = ground(part, as);
        Map<Integer, Choice> rows = rows(part, as);
        List<String> by = by(part);
        part.refuseOthers();
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Conclusion(part.place(), key.orElseThrow(), as.orElseThrow(), ground, rows, by));
    }

    private Optional<Subject> key(Part part) {
        boolean ballot = part.has("ballot");
        if (ballot == part.has("sha256")) {
            problems.add(
                    part.place(), "phải có đúng một trong hai mục \"ballot\" và \"sha256\"", "chép mã từ sheets.jsonl");
            return Optional.empty();
        }
        String name = ballot ? "ballot" : "sha256";
        String hash = part.text(name);
        if (!HASH.matcher(hash).matches()) {
            problems.add(part.at(name), "không phải mã 64 chữ số của phiếu hay của trang", "chép mã từ sheets.jsonl");
            return Optional.empty();
        }
        Subject subject = new Subject(ballot ? Subject.Kind.BALLOT : Subject.Kind.SHA256, hash);
        String same = seen.putIfAbsent(subject, part.place());
        if (same != null) {
            problems.add(part.at(name), "đã có kết luận về mã này ở " + same, "chỉ giữ lại một kết luận");
        }
        return Optional.of(subject);
    }

    private Optional<InvalidityGround> ground(Part part, Optional<As> as) {
        boolean invalid = as.isPresent() && as.get() == As.INVALID;
        if (!part.has("ground")) {
            if (invalid) {
                problems.add(
                        part.at("ground"), "phiếu không hợp lệ phải có căn cứ", "ghi một căn cứ trong docs/rules.md");
            }
            return Optional.empty();
        }
        Optional<InvalidityGround> ground = part.choice("ground", GROUNDS);
        if (as.isPresent() && !invalid) {
            problems.add(part.at("ground"), "chỉ phiếu không hợp lệ mới có căn cứ", "bỏ mục này hoặc sửa as");
        }
        if (ground.isPresent() && !fits(ground.get())) {
            problems.add(
                    part.at("ground"),
                    "căn cứ " + ground.get() + " không dùng cho mẫu phiếu " + election.form(),
                    "chọn căn cứ khác trong docs/rules.md");
        }
        return ground;
    }

    private boolean fits(InvalidityGround ground) {
        return switch (ground) {
            case MOT_NGUOI_CA_HAI, MOT_NGUOI_BO_TRONG -> election.form() == BallotForm.ONE_NAME;
            case BAU_QUA_SO_LUONG -> election.form() == BallotForm.STRIKE_OUT;
            case KHONG_BAU_AI -> election.form() != BallotForm.ONE_NAME;
            case KHONG_DO_BKP_PHAT, NGOAI_DANH_SACH, KY_TEN_VIET_THEM, DANH_DAU_NHIEU_MUC -> true;
        };
    }

    private Map<Integer, Choice> rows(Part part, Optional<As> as) {
        Optional<Part> rows = part.part("rows");
        if (rows.isEmpty()) {
            return Map.of();
        }
        if (as.isPresent() && as.get() != As.VALID) {
            problems.add(part.at("rows"), "chỉ phiếu hợp lệ mới ghi từng dòng", "bỏ mục này hoặc sửa as");
        }
        Map<Integer, Choice> decided = new TreeMap<>();
        for (String key : rows.get().keys()) {
            Optional<Choice> choice = rows.get().choice(key, choices());
            if (!key.matches("[1-9]\\d{0,2}")
                    || Integer.parseInt(key) > election.candidates().size()) {
                problems.add(
                        rows.get().at(key),
                        "phiếu không có dòng này",
                        "ghi số dòng từ 1 đến " + election.candidates().size());
            } else {
                choice.ifPresent(said -> decided.put(Integer.parseInt(key), said));
            }
        }
        return decided;
    }

    private Map<String, Choice> choices() {
        return Choice.of(election.form()).stream()
                .collect(Collectors.toMap(choice -> choice.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    private List<String> by(Part part) {
        List<String> names = part.texts("by");
        long different = names.stream().map(ConclusionsFile::folded).distinct().count();
        if (names.size() != PEOPLE || different != PEOPLE) {
            problems.add(
                    part.at("by"), "phải có tên hai người khác nhau cùng kết luận", "ghi [\"họ tên\", \"họ tên\"]");
        }
        return names;
    }

    /** Two spellings of one name are one person. */
    private static String folded(String name) {
        return Normalizer.normalize(name.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
