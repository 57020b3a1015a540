package vn.kiemphieu.counter.kiosk.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.Decision;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;

/**
 * Sheets that wait, one after the other: the first person decides, the second agrees or does not, and both type their PINs
 * for what they decided since. Nothing is written before.
 */
public final class Concluding implements Screen {
    private final Station station;
    private final Map<ElectionId, BallotReader> readers = new HashMap<>();
    private final Map<RecordId, Verdict> agreed = new LinkedHashMap<>();
    private final Map<RecordId, ElectionId> elections = new HashMap<>();
    private Optional<SheetInQuestion> sheet = Optional.empty();
    private final Map<Integer, Choice> rows = new TreeMap<>();
    private Phase phase = Phase.ROWS;
    private Optional<Verdict> verdict = Optional.empty();
    private List<Integer> asked = List.of();
    private boolean seen;

    private enum Phase {
        ROWS,
        WHOLE,
        GROUNDS,
        AGREE
    }

    public Concluding(Station station) {
        this.station = station;
        next();
    }

    private List<RecordId> waiting() {
        Map<RecordId, Counted> questions = station.hall().questions();
        return ((Open) station.hall().state())
                .waiting().stream()
                        .filter(id -> !agreed.containsKey(id))
                        .sorted(Comparator.<RecordId, Boolean>comparing(
                                        id -> questions.get(id) instanceof Counted.Duplicate)
                                .thenComparing(RecordId::value))
                        .toList();
    }

    private void next() {
        List<RecordId> waiting = waiting();
        sheet = waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetInQuestion(station.hall(), waiting.get(0), readers));
        ask(sheet.map(SheetInQuestion::unclear).orElse(List.of()));
    }

    private void ask(List<Integer> questions) {
        rows.clear();
        verdict = Optional.empty();
        asked = questions;
        seen = false;
        phase = questions.isEmpty() ? Phase.WHOLE : Phase.ROWS;
    }

    @Override
    public Page page() {
        return sheet.map(this::asking).orElseGet(this::allDone);
    }

    private Page asking(SheetInQuestion shown) {
        int all = ((Open) station.hall().state()).waiting().size();
        String count = (agreed.size() + 1) + " / " + all;
        Page.Draft page = Page.about("conclude", Words.of("Kết luận phiếu " + count, "Sheet to conclude " + count))
                .at(DayStep.CONCLUDED);
        switch (phase) {
            case ROWS -> row(shown, page);
            case WHOLE -> whole(shown, page);
            case GROUNDS -> {
                whole(page, shown);
                page.say(Words.of("Không hợp lệ vì lý do nào?", "Invalid for which reason?"), Tone.LEAD)
                        .with(new Part.Choices(Questions.grounds(ground -> decide(Verdict.invalid(ground)))));
            }
            case AGREE -> agreeing(shown, page);
        }
        if (phase != Phase.AGREE) {
            page.other(Action.of("again", Words.of("Làm lại tờ này", "This sheet again"), () -> ask(shown.unclear()))
                    .at("F8")
                    .onlyIf(!rows.isEmpty() || phase == Phase.GROUNDS, Words.NONE));
        }
        if (!agreed.isEmpty()) {
            page.other(Action.of(
                            "write",
                            Words.of("Ghi " + agreed.size() + " kết luận", "Write " + agreed.size()),
                            this::write)
                    .at("F4"));
        }
        return page.back(Words.of("Về đếm phiếu", "To counting"), this::leave).done();
    }

    private void row(SheetInQuestion shown, Page.Draft page) {
        int row = asked.get(rows.size());
        String name = shown.election().candidates().get(row - 1).fullName();
        String key = shown.id() + "-" + row + seen;
        Optional<byte[]> closeUp = shown.row(row, seen);
        closeUp.ifPresentOrElse(
                picture -> page.beside(
                        new Part.Picture("row-" + key, picture, Words.of("Dòng " + row, "Row " + row), false)),
                () -> whole(page, shown));
        Questions.why(shown).forEach(page::say);
        page.say(Words.of("Dòng " + row + ": " + name, "Row " + row + ": " + name), Tone.LEAD)
                .with(new Part.Choices(Questions.row(shown.election().form(), choice -> decideRow(row, choice))));
        if (closeUp.isPresent()) {
            page.other(Action.of(
                            "seen",
                            seen
                                    ? Words.of("Ẩn máy thấy gì", "Hide what was seen")
                                    : Words.of("Máy thấy gì?", "What was seen?"),
                            () -> seen = !seen)
                    .at("F3"));
        }
    }

    private void decideRow(int row, Choice choice) {
        rows.put(row, choice);
        seen = false;
        if (rows.size() == asked.size()) {
            phase = Phase.WHOLE;
        }
    }

    private static void whole(Page.Draft page, SheetInQuestion shown) {
        page.beside(new Part.Paper("sheet-" + shown.id(), new SheetPages(shown)));
    }

    private void whole(SheetInQuestion shown, Page.Draft page) {
        whole(page, shown);
        Questions.why(shown).forEach(page::say);
        if (!rows.isEmpty()) {
            page.say(Verdict.valid(rows).words(), Tone.GOOD);
        }
        page.say(Words.of("Cả tờ phiếu là gì?", "What is the sheet as a whole?"), Tone.LEAD)
                .with(new Part.Choices(Questions.whole(shown, new Questions.Answers() {
                    @Override
                    public void take(Verdict taken) {
                        decide(taken);
                    }

                    @Override
                    public void valid() {
                        decide(Verdict.valid(rows));
                    }

                    @Override
                    public void grounds() {
                        phase = Phase.GROUNDS;
                    }

                    @Override
                    public void keyed() {
                        ask(IntStream.rangeClosed(
                                        1, shown.election().candidates().size())
                                .boxed()
                                .toList());
                    }
                })));
    }

    /** What the rules do not allow is refused at once, with why; the sheet stays. */
    private void decide(Verdict taken) {
        SheetInQuestion shown = sheet.orElseThrow();
        try {
            station.hall()
                    .check(taken.decision(
                            shown.id(),
                            shown.election().id(),
                            station.attendant().committee()));
        } catch (RequestRefused e) {
            phase = Phase.WHOLE;
            station.day().say(Questions.refused(e), Tone.TROUBLE);
            return;
        }
        verdict = Optional.of(taken);
        phase = Phase.AGREE;
    }

    private void agreeing(SheetInQuestion shown, Page.Draft page) {
        whole(page, shown);
        page.say(verdict.orElseThrow().words(), Tone.GOOD)
                .say(
                        Words.of(
                                "Người thứ hai của ban kiểm phiếu nhìn tờ phiếu: có đồng ý không?",
                                "The second of the committee looks at the sheet: agreed?"),
                        Tone.LEAD)
                .other(Action.of(
                                "disagree",
                                Words.of("Chưa đồng ý, xem lại", "Not agreed, look again"),
                                () -> ask(shown.unclear()))
                        .at("F8"))
                .main(Action.of("agree", Words.of("Người thứ hai đồng ý", "The second agrees"), () -> {
                    agreed.put(shown.id(), verdict.orElseThrow());
                    elections.put(shown.id(), shown.election().id());
                    next();
                }));
    }

    private Page allDone() {
        Page.Draft page = Page.about("conclusions", Words.of("Ghi kết luận", "Write the conclusions"))
                .at(DayStep.CONCLUDED)
                .say(
                        Words.of(
                                "Đã xem hết. Hai người gõ mã PIN để ghi " + agreed.size() + " kết luận.",
                                "All seen. Two people type their PINs for " + agreed.size() + " conclusions."),
                        Tone.LEAD);
        List<List<Words>> list = new ArrayList<>();
        agreed.forEach((id, taken) -> list.add(List.of(Words.same(Integer.toString(list.size() + 1)), taken.words())));
        page.with(new Part.Table(
                List.of(Words.of("TT", "No."), Words.of("Kết luận", "Conclusion")), list, List.of(0), List.of()));
        if (!agreed.isEmpty()) {
            page.other(Action.of("last-again", Words.of("Xem lại tờ cuối", "The last sheet again"), this::lastAgain)
                    .at("F8"));
        }
        return page.back(Words.of("Về đếm phiếu", "To counting"), this::leave)
                .main(Action.of("write", Words.of("Hai người ghi kết luận", "Two people write them"), this::write)
                        .onlyIf(!agreed.isEmpty(), Words.NONE))
                .done();
    }

    private void lastAgain() {
        List<RecordId> all = new ArrayList<>(agreed.keySet());
        agreed.remove(all.get(all.size() - 1));
        next();
    }

    private void leave() {
        if (!agreed.isEmpty()) {
            station.day()
                    .say(
                            Words.of(
                                    agreed.size() + " kết luận chưa ghi; bấm F4 để hai người ghi.",
                                    agreed.size() + " conclusions are not written yet; press F4."),
                            Tone.WARNING);
            return;
        }
        station.onward();
    }

    private void write() {
        station.confirm(
                Step.CONCLUSION,
                Words.of(
                        "Kết luận " + agreed.size() + " phiếu như đã xem từng tờ.",
                        agreed.size() + " sheets are concluded as decided."),
                by -> {
                    List<Decision> decisions = new ArrayList<>();
                    Map<RecordId, Counted> questions = station.hall().questions();
                    agreed.entrySet().stream()
                            .sorted(Comparator.comparing(
                                    each -> questions.get(each.getKey()) instanceof Counted.Duplicate))
                            .forEach(each -> decisions.add(
                                    each.getValue().decision(each.getKey(), elections.get(each.getKey()), by)));
                    station.hall().conclude(decisions);
                    agreed.clear();
                    next();
                    if (sheet.isEmpty()) {
                        station.day()
                                .say(
                                        Words.of(
                                                "Đã ghi; không còn phiếu nào chờ.", "Written; nothing waits any more."),
                                        Tone.GOOD);
                        station.onward();
                    }
                });
    }
}
