package vn.kiemphieu.counter.kiosk.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.ElectionDraft;
import vn.kiemphieu.counter.setup.NameList;
import vn.kiemphieu.counter.setup.NameList.Doubt;
import vn.kiemphieu.counter.setup.NameList.Row;

/** The names of one election in printed order: what is doubtful is said, rows are put right one by one. */
final class TypingNames implements Screen {
    private static final int MOST_SURPLUS = 30;

    private final Drafting drafting;
    private final int place;
    private final Deque<List<Row>> before = new ArrayDeque<>();
    private final Field chosen = Field.number("row", Words.of("Dòng số", "Row"))
            .hinting(Words.of("Sửa, bỏ, chuyển dòng này.", "Which to change."));
    private List<Doubt> ofReading = List.of();

    TypingNames(Drafting drafting, int place) {
        this.drafting = drafting;
        this.place = place;
    }

    private ElectionDraft election() {
        return drafting.election(place);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (ElectionDraft.Person person : election().people()) {
            rows.add(new Row(rows.size() + 1, person.family(), person.middle(), person.given(), person.note()));
        }
        return rows;
    }

    @Override
    public Page page() {
        List<Row> rows = rows();
        Page.Draft page = Page.about(
                        "typed-names",
                        Words.of(
                                "Danh sách: " + election().body(),
                                "Names: " + election().body()))
                .at(DayStep.PREPARED)
                .back(
                        Words.of("Về cuộc bầu", "To the election"),
                        () -> drafting.go(new TypingElection(drafting, place)));
        Action more = Action.of("more", Words.of("Dán tên", "Paste names"), this::more);
        if (rows.isEmpty()) {
            return page.say(Words.of("Chưa có tên nào.", "No names yet."), Tone.LEAD)
                    .other(undo())
                    .main(more)
                    .done();
        }
        NameList listed = NameList.of(rows);
        page.with(new Part.Figures(figures(rows.size())));
        surplus(rows.size()).ifPresent(words -> page.say(words, Tone.WARNING));
        ofReading.forEach(doubt -> page.say(Words.same(doubt.sentence()), Tone.WARNING));
        listed.doubts().forEach(doubt -> page.say(Words.same(doubt.sentence()), Tone.WARNING));
        return page.with(table(listed))
                .with(new Part.Form(List.of(chosen)))
                .other(Action.of("fix", Words.of("Sửa dòng", "Fix the row"), () -> onRow(this::fix))
                        .at("F2"))
                .other(more.at("F3"))
                .other(undo())
                .other(Action.of("up", Words.of("Lên một dòng", "One up"), () -> onRow(row -> move(row, row - 1)))
                        .at("F5"))
                .other(Action.of("down", Words.of("Xuống một dòng", "One down"), () -> onRow(row -> move(row, row + 1)))
                        .at("F6"))
                .other(Action.of(
                                "sort",
                                Words.of("Xếp vần A, B, C", "Name order"),
                                () -> change(NameList.inNameOrder(rows())))
                        .at("F7"))
                .other(Action.of("remove", Words.of("Bỏ dòng", "Remove the row"), () -> onRow(this::remove))
                        .at("F8"))
                .main(Action.of(
                        "done",
                        Words.of("Xong danh sách này", "This list is done"),
                        () -> drafting.go(new TypingElections(drafting))))
                .done();
    }

    private Action undo() {
        return Action.of("undo", Words.of("Hoàn tác", "Undo"), this::takeBack)
                .at("F4")
                .onlyIf(!before.isEmpty(), Words.NONE);
    }

    private List<Part.Figure> figures(int names) {
        List<Part.Figure> figures = new ArrayList<>();
        figures.add(new Part.Figure(Words.of("tên", "names"), Integer.toString(names), Tone.PLAIN));
        if (election().form().elects()) {
            int seats = election().seats();
            figures.add(new Part.Figure(Words.of("được bầu", "seats"), Integer.toString(seats), Tone.PLAIN));
            figures.add(new Part.Figure(Words.of("số dư", "surplus"), Integer.toString(names - seats), Tone.PLAIN));
        }
        return figures;
    }

    /** More names than the rules foresee are no mistake: the congress decides (190-QĐ/TW art. 14). */
    private Optional<Words> surplus(int names) {
        int seats = election().seats();
        if (!election().form().elects() || seats == 0 || 100L * (names - seats) <= (long) MOST_SURPLUS * seats) {
            return Optional.empty();
        }
        int percent = 100 * (names - seats) / seats;
        return Optional.of(Words.of(
                "Số dư " + percent + " % số cần bầu, nhiều hơn " + MOST_SURPLUS
                        + " %: xem lại danh sách, đại hội quyết định.",
                "The surplus is " + percent + " % of the seats, more than " + MOST_SURPLUS
                        + " %: the congress decides."));
    }

    private static Part.Table table(NameList listed) {
        List<List<Words>> rows = new ArrayList<>();
        for (Row row : listed.rows()) {
            rows.add(List.of(
                    Words.same(Integer.toString(row.line())),
                    Words.same(row.family()),
                    Words.same(row.middle()),
                    Words.same(row.given()),
                    Words.same(row.note())));
        }
        return new Part.Table(
                List.of(
                        Words.of("TT", "No."),
                        Words.of("Họ", "Family"),
                        Words.of("Đệm", "Middle"),
                        Words.of("Tên", "Given"),
                        Words.of("Ghi chú", "Note")),
                rows,
                List.of(0),
                listed.doubts().stream()
                        .filter(doubt -> doubt.line() > 0)
                        .map(doubt -> doubt.line() - 1)
                        .distinct()
                        .toList());
    }

    private void onRow(IntConsumer doing) {
        chosen.number(1, rows().size()).ifPresent(row -> doing.accept(row - 1));
    }

    private void fix(int row) {
        drafting.go(new TypingName(drafting, this, rows().get(row), fixed -> {
            List<Row> rows = rows();
            rows.set(row, fixed);
            change(rows);
        }));
    }

    private void remove(int row) {
        List<Row> rows = rows();
        rows.remove(row);
        change(rows);
        chosen.clear();
    }

    private void move(int from, int to) {
        List<Row> rows = rows();
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            change(rows);
            chosen.type(Integer.toString(to + 1));
        }
    }

    private void change(List<Row> rows) {
        before.push(rows());
        put(rows);
    }

    private void takeBack() {
        put(before.pop());
        chosen.clear();
    }

    private void put(List<Row> rows) {
        ofReading = List.of();
        drafting.election(place, election().withNames(NameList.of(rows)));
    }

    private void more() {
        drafting.go(new PastingNames(
                drafting, this, drafting.pasted(election().which().id()), this::add));
    }

    /** Adds what was read; what was left out of it is said until the next change. */
    private void add(NameList read) {
        List<Row> rows = rows();
        rows.addAll(read.rows());
        change(rows);
        List<Doubt> said = new ArrayList<>(read.doubts());
        said.removeAll(NameList.of(read.rows()).doubts());
        ofReading = said;
        drafting.forgetPasted(election().which().id());
    }
}
