package vn.kiemphieu.counter.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.cdf.CsvTable;
import vn.kiemphieu.counter.closing.MarkWords;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.SecondDifference;
import vn.kiemphieu.counter.session.SecondDifference.Contradiction;
import vn.kiemphieu.counter.session.SecondDifference.LessSure;
import vn.kiemphieu.counter.session.SecondDifference.NotFound;
import vn.kiemphieu.counter.session.SecondDifference.OfRow;
import vn.kiemphieu.counter.session.SecondReading;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Column;

/** Says what a second look came to, on the screen and in a file; neither tells when or in which batch a sheet was fed. */
final class SecondLookReport {
    static final String FILE = "second-look.csv";
    private static final String NOT_FOUND = "not_found";

    private final Screen screen;
    private final OutFolder out;

    SecondLookReport(Screen screen, OutFolder out) {
        this.screen = screen;
        this.out = out;
    }

    Exit tell(SecondReading.Outcome outcome) {
        out.write(FILE, CsvTable.of(table(outcome.differences())));
        long notFound = outcome.differences().stream()
                .filter(NotFound.class::isInstance)
                .count();
        long contradictions = outcome.differences().stream()
                .filter(Contradiction.class::isInstance)
                .count();
        screen.say("");
        outcome.differences().forEach(this::tell);
        screen.say("Nhìn lại " + outcome.pages() + " ảnh của " + outcome.records() + " bản ghi, so " + outcome.rows()
                + " dòng: trái nhau " + contradictions + ", máy đọc chắc mà lần nhìn lại chưa chắc "
                + outcome.differences().stream()
                        .filter(LessSure.class::isInstance)
                        .count()
                + ", ảnh không nhận ra trang " + notFound + ".");
        screen.say("Danh sách: " + out.file(FILE));
        if (contradictions + notFound == 0) {
            screen.say("Không có dòng nào trái nhau.");
            return Exit.SETTLED;
        }
        screen.say("Kết quả chưa đổi gì. Trưởng ban mở ảnh và phiếu giấy của các bản ghi trên, hai người cùng xem.");
        return Exit.NEEDS_PEOPLE;
    }

    private void tell(SecondDifference difference) {
        String place = "bản ghi " + difference.record() + ", trang " + difference.page();
        if (difference instanceof Contradiction row) {
            screen.say("TRÁI NHAU: " + place + ", dòng " + row.row() + " ("
                    + row.candidate().fullName() + "): máy đọc " + words(row.first()) + "; nhìn lại "
                    + words(row.second()));
        } else if (difference instanceof NotFound) {
            screen.say("KHÔNG NHẬN RA TRANG: " + place);
        }
    }

    private static String words(Map<Column, Ink> ink) {
        return ink.entrySet().stream()
                .map(seen -> MarkWords.vietnamese(seen.getKey()) + " – " + MarkWords.vietnamese(seen.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static List<List<String>> table(List<SecondDifference> differences) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("record", "page", "row", "name", "first", "second"));
        for (SecondDifference each : differences) {
            List<String> row = new ArrayList<>(List.of(each.record().value(), Integer.toString(each.page())));
            row.addAll(
                    each instanceof OfRow seen
                            ? List.of(
                                    Integer.toString(seen.row()),
                                    seen.candidate().fullName(),
                                    codes(seen.first()),
                                    codes(seen.second()))
                            : List.of("", "", "", NOT_FOUND));
            rows.add(row);
        }
        return rows;
    }

    private static String codes(Map<Column, Ink> ink) {
        return ink.entrySet().stream()
                .map(seen -> code(seen.getKey()) + ":" + code(seen.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
