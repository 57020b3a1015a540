package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.NameOrder;
import vn.kiemphieu.tally.election.Paper;

/** What people should know of an election before they print it; none of it is refused. */
public final class Advice {
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
        int sides = election.stock().sides();
        if (pages > sides) {
            sentences.add("Lưu ý: phiếu " + election.id() + " cần " + (pages + sides - 1) / sides + " tờ giấy; "
                    + onFewerSheets(election.stock())
                    + "phải giữ các tờ của một phiếu liền nhau khi quét.");
        }
        return sentences;
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
