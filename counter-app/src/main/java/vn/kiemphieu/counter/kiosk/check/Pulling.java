package vn.kiemphieu.counter.kiosk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.kiosk.day.Pairs;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.session.TwoPeople;

/** The sheets drawn are pulled from their envelopes, and two people are chosen to read them. */
final class Pulling implements Screen {
    private final HandChecking checking;
    private final Pairs readers;
    private final byte[] list;

    Pulling(HandChecking checking) {
        this.checking = checking;
        this.readers = new Pairs(checking.station().attendant().people(), (one, other) -> true);
        this.list = checking.pullList();
    }

    @Override
    public Page page() {
        ReadSoFar so = ReadSoFar.in(checking);
        Page.Draft page = Page.about("check-pull", checking.title("rút tờ phiếu", "pull the sheets"))
                .at(DayStep.SEALED)
                .beside(new Part.Paper(
                        "pull-list-" + checking.check().election().id(), new PdfPages(list)))
                .say(
                        Words.of(
                                "In danh sách, rút đúng các tờ này từ bao của từng tập, đếm từ trên xuống; giữ nguyên thứ tự.",
                                "Print the list, pull exactly these sheets from the envelopes, counted from the top; keep their order."),
                        Tone.LEAD)
                .with(table());
        for (int batch : checking.check().joinedBatches()) {
            page.say(Words.of(
                    "Giấy của tập " + batch + " ở bao riêng của tập đó.",
                    "The paper of batch " + batch + " lies in its own envelope."));
        }
        TwoPeople by = so.readers().orElseGet(readers::chosen);
        page.say(Words.of(
                "Đọc trước: " + by.first() + "; đọc sau: " + by.second(),
                "Reads first: " + by.first() + "; then: " + by.second()));
        if (so.readers().isEmpty()) {
            page.other(Action.of("readers", Words.of("Hai người đọc khác", "Another two readers"), readers::next)
                    .at("F2"));
        }
        return page.other(Action.of(
                                "print",
                                Words.of("In danh sách", "Print the list"),
                                () -> checking.print(list, "Danh sách rút phiếu"))
                        .at("F6"))
                .back(Words.of("Quay lại", "Back"), checking::leave)
                .main(Action.of("read", Words.of("Đã rút đủ, đọc phiếu", "Pulled, read them"), () -> read(so, by)))
                .done();
    }

    private Part.Table table() {
        Map<Integer, List<Position>> byBatch = checking.drawn().draw().pullList().stream()
                .collect(Collectors.groupingBy(Position::batch, TreeMap::new, Collectors.toList()));
        List<List<Words>> rows = new ArrayList<>();
        byBatch.forEach((batch, sheets) -> rows.add(List.of(
                Words.same(Integer.toString(batch)),
                Words.same(
                        sheets.stream().map(at -> Integer.toString(at.sheet())).collect(Collectors.joining(", "))))));
        return new Part.Table(
                List.of(Words.of("Tập", "Batch"), Words.of("Tờ thứ", "Sheets")), rows, List.of(0), List.of());
    }

    private void read(ReadSoFar so, TwoPeople by) {
        so.begin(by);
        checking.station().day().go(ReadingSheets.next(checking, so));
    }
}
