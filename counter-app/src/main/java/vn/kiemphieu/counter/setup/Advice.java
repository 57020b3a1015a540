package vn.kiemphieu.counter.setup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.NameOrder;
import vn.kiemphieu.tally.election.Paper;

/** What people should know of an election before they print it; none of it is refused. */
public final class Advice {
    /** In NFD: no letter of the Vietnamese alphabet, a consonant with a mark, or a mark that Vietnamese does not know. */
    private static final Pattern STRANGE = Pattern.compile(
            "[\\p{L}&&[^a-zđ]]\\p{M}*|[bcdfghjklmnpqrstvwxzđ]\\p{M}+"
                    + "|[a-z]\\p{M}*[\\p{M}&&[^\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323]]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Advice() {}

    /** Sentences to show, most often none. */
    public static List<String> of(Election election, int pages) {
        List<String> sentences = new ArrayList<>();
        List<Candidate> names = election.candidates();
        for (int i = 1; i < names.size(); i++) {
            if (NameOrder.VIETNAMESE.compare(names.get(i - 1), names.get(i)) > 0) { // P7
                sentences.add("Lưu ý: danh sách " + election.id()
                        + " không theo thứ tự tên, họ, đệm vần A, B, C, bắt đầu từ \""
                        + names.get(i).fullName() + "\" (dòng " + (i + 1) + "); phiếu in theo thứ tự trong tệp.");
                break;
            }
        }
        names.stream()
                .flatMap(candidate -> strangeLetter(candidate).stream())
                .findFirst()
                .ifPresent(sentences::add);
        int sides = election.stock().sides();
        if (pages > sides) {
            sentences.add("Lưu ý: phiếu " + election.id() + " cần " + (pages + sides - 1) / sides + " tờ giấy; "
                    + onFewerSheets(election.stock())
                    + "phải giữ các tờ của một phiếu liền nhau khi quét.");
        }
        return sentences;
    }

    private static Optional<String> strangeLetter(Candidate candidate) {
        return strangeLetter(candidate.fullName())
                .map(
                        letter -> "Lưu ý: tên \"" + candidate.fullName() + "\" có chữ \"" + letter
                                + "\" ngoài chữ quốc ngữ; nếu không phải tên như vậy thì danh sách đã hỏng vì bảng mã cũ hoặc gõ nhầm.");
    }

    /** The first letter that no Vietnamese name has. */
    static Optional<String> strangeLetter(String name) {
        Matcher letter = STRANGE.matcher(Normalizer.normalize(name, Normalizer.Form.NFD));
        return letter.find()
                ? Optional.of(Normalizer.normalize(letter.group(), Normalizer.Form.NFC))
                : Optional.empty();
    }

    private static String onFewerSheets(Election.Stock stock) {
        List<String> ways = new ArrayList<>();
        if (stock.paper() != Paper.A3) {
            ways.add("chọn giấy lớn hơn");
        }
        if (stock.sides() == 1) {
            ways.add("in hai mặt");
        }
        return ways.isEmpty() ? "" : "nên " + String.join(" hoặc ", ways) + ", và ";
    }
}
