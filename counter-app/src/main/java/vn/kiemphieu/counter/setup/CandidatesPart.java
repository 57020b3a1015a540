package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Election;

/** Reads the names of a ballot in printed order. */
final class CandidatesPart {
    /** Letters of TCVN3 turn into these signs when somebody takes its bytes for Latin-1: "Văn" into "V¨n". */
    private static final Pattern OLD_ENCODING = Pattern.compile("[\\u00A1-\\u00BF\\u00D7\\u00F7]");

    private final Part election;
    private final Problems problems;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    CandidatesPart(Part election, Problems problems) {
        this.election = election;
        this.problems = problems;
    }

    List<Candidate> read() {
        List<Part> parts = election.parts("candidates");
        if (parts.isEmpty()) {
            problems.add(election.at("candidates"), "danh sách chưa có ai", "ghi ít nhất một người");
        }
        if (parts.size() > Election.MOST_NAMES) {
            problems.add(
                    election.at("candidates"),
                    "danh sách có " + parts.size() + " người, nhiều hơn " + Election.MOST_NAMES,
                    "kiểm tra lại danh sách");
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        parts.forEach(part -> add(part, candidates));
        return candidates;
    }

    private void refuseOldEncoding(String place, String text) {
        Matcher sign = OLD_ENCODING.matcher(text);
        if (sign.find()) {
            problems.add(
                    place,
                    "có ký tự \"" + sign.group() + "\" không phải chữ, có thể do bảng mã cũ như TCVN3, VNI",
                    "chuyển danh sách sang Unicode hoặc gõ lại");
        }
    }

    private void add(Part part, List<Candidate> candidates) {
        int before = problems.count();
        String id = part.id("id");
        String given = part.text("given");
        String family = part.optionalText("family");
        String middle = part.optionalText("middle");
        String note = part.optionalText("note");
        part.refuseOthers();
        Map.of("family", family, "middle", middle, "given", given)
                .forEach((key, text) -> refuseOldEncoding(part.at(key), text));
        if (problems.count() > before) {
            return;
        }
        Candidate candidate = new Candidate(new CandidateId(id), family, middle, given, note);
        String sameId = ids.putIfAbsent(id, part.place());
        if (sameId != null) {
            problems.add(part.at("id"), "mã \"" + id + "\" trùng với " + sameId, "đặt mã khác");
        }
        String sameName = names.putIfAbsent(candidate.fullName().toLowerCase(Locale.ROOT), part.place());
        if (sameName != null) {
            problems.add(
                    part.place(),
                    "họ tên \"" + candidate.fullName() + "\" trùng với " + sameName,
                    "bỏ bớt một dòng, hoặc ghi thêm để phân biệt hai người (như năm sinh, quê quán) vào tên");
        }
        candidates.add(candidate);
    }
}
