package vn.kiemphieu.counter.kiosk.aside;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.log.LogEntry;
import vn.kiemphieu.counter.log.SessionLog;
import vn.kiemphieu.counter.session.CountingHall;

/** What happened in the session, the newest at the end, which is shown first. */
final class ShowingLog implements Screen {
    private static final int ON_A_PAGE = 9;
    private static final DateTimeFormatter IN_THE_CHAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter ON_THE_SCREEN = DateTimeFormatter.ofPattern("HH:mm dd/MM");

    private final Station station;
    private final Screen before;
    private final List<LogEntry> entries;
    private int page;

    ShowingLog(Station station, Screen before) {
        this.station = station;
        this.before = before;
        CountingHall hall = station.hall();
        SessionJournal journal = hall.journal();
        this.entries = SessionLog.of(
                        journal.entries(), journal.checkpoints(), id -> ElectionTitle.of(hall.congress(), id))
                .entries();
        this.page = pages() - 1;
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    private int pages() {
        return Math.max(1, (entries.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    @Override
    public Page page() {
        int from = page * ON_A_PAGE;
        List<LogEntry> shown = entries.subList(from, Math.min(entries.size(), from + ON_A_PAGE));
        Page.Draft draft = Page.about("log", Words.of("Sổ phiên", "Log of the session"));
        station.step().ifPresent(draft::at);
        return draft.with(table(shown))
                .say(
                        Words.of(
                                "Trang " + (page + 1) + " / " + pages() + ", " + entries.size()
                                        + " mục; mục mới nhất ở cuối. Mã cuối: "
                                        + station.code(),
                                "Page " + (page + 1) + " of " + pages() + ", " + entries.size()
                                        + " entries, the newest at the end. Last code: "
                                        + station.code()),
                        Tone.QUIET)
                .other(Action.of("earlier", Words.of("Trang trước", "Earlier"), () -> page--)
                        .at("F6")
                        .onlyIf(page > 0, Words.NONE))
                .other(Action.of("later", Words.of("Trang sau", "Later"), () -> page++)
                        .at("F7")
                        .onlyIf(page < pages() - 1, Words.NONE))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .done();
    }

    /** A column for people only where somebody is named. */
    private static Part.Table table(List<LogEntry> entries) {
        boolean named = entries.stream().anyMatch(entry -> !entry.who().isEmpty());
        List<Words> headings =
                new ArrayList<>(List.of(Words.of("Số", "No."), Words.of("Lúc", "At"), Words.of("Việc", "What")));
        if (named) {
            headings.add(Words.of("Ai", "Who"));
        }
        return new Part.Table(
                headings, entries.stream().map(entry -> row(entry, named)).toList(), List.of(0, 1), List.of());
    }

    private static List<Words> row(LogEntry entry, boolean named) {
        List<Words> row = new ArrayList<>(List.of(
                Words.same(Integer.toString(entry.number())),
                Words.same(shortened(entry.time())),
                Words.same(entry.sentence())));
        if (named) {
            row.add(Words.same(entry.who()));
        }
        return row;
    }

    private static String shortened(String time) {
        return LocalDateTime.parse(time, IN_THE_CHAIN).format(ON_THE_SCREEN);
    }
}
