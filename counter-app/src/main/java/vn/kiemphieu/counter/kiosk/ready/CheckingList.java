package vn.kiemphieu.counter.kiosk.ready;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.kiosk.ready.ShowingShares.Given;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.HallFolder;
import vn.kiemphieu.counter.session.HallFolder.Founders;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.TwoPeople;

/** People look through the list and the number that majorities are reckoned of; two of them answer for it. */
public final class CheckingList implements Screen {
    private final Station station;
    private final Congress congress;
    private final Set<Election> chosen = new LinkedHashSet<>();
    private int shown;

    public CheckingList(Station station) {
        this.station = station;
        this.congress = CongressFile.read(station.home().congress());
        if (congress.elections().size() == 1) {
            chosen.add(congress.elections().get(0));
        }
    }

    @Override
    public Page page() {
        return chosen.isEmpty() || shown < 0
                ? choosing()
                : checking(List.copyOf(chosen).get(shown));
    }

    private Page choosing() {
        List<Action> choices = new ArrayList<>();
        for (Election election : congress.elections()) {
            boolean taken = chosen.contains(election);
            String title = (taken ? "✓ " : "") + ElectionTitle.of(election) + " · "
                    + election.candidates().size() + " tên, bầu " + election.seats();
            String english = (taken ? "✓ " : "") + ElectionTitle.of(election) + " · "
                    + election.candidates().size() + " names, " + election.seats() + " seats";
            Action action = Action.of(
                    "election-" + election.id() + "-" + election.round(),
                    Words.of(title, english),
                    () -> toggle(election));
            choices.add(action.atPlace(choices.size() + 1));
        }
        return Page.about("elections", Words.same(congress.name()))
                .at(DayStep.PREPARED)
                .say(
                        Words.of(
                                "Hòm phiếu này đựng phiếu của cuộc bầu nào? Có thể chọn nhiều.",
                                "Whose ballots lie in this box? More than one can be chosen."),
                        Tone.LEAD)
                .with(new Part.Choices(choices))
                .back(
                        Words.of("Đại hội khác", "Another congress"),
                        () -> station.day().go(new ChoosingCongress(station)))
                .main(Action.of("check", Words.of("Xem lại danh sách", "Check the list"), () -> shown = 0)
                        .onlyIf(!chosen.isEmpty(), Words.of("chọn ít nhất một cuộc bầu", "choose at least one")))
                .done();
    }

    private void toggle(Election election) {
        shown = -1;
        if (!chosen.remove(election)) {
            chosen.add(election);
        }
    }

    private Page checking(Election election) {
        Denominator denominator = election.denominator();
        int surplus = election.candidates().size() - election.seats();
        Page.Draft page = Page.about("check-list", Words.same(ElectionTitle.of(election)))
                .at(DayStep.PREPARED)
                .with(new Part.Figures(List.of(
                        figure(
                                Words.of("tên trên phiếu", "names"),
                                election.candidates().size()),
                        figure(Words.of("được bầu", "seats"), election.seats()),
                        new Part.Figure(
                                Words.of("số dư", "surplus"),
                                surplus + (election.seats() > 0 ? " (" + 100 * surplus / election.seats() + " %)" : ""),
                                Tone.PLAIN),
                        figure(
                                Words.of("được triệu tập, sau khi trừ", "convened, less deductions"),
                                denominator.people()),
                        figure(Words.of("phiếu cần để trúng cử", "votes needed"), denominator.needed()))));
        denominator
                .deductions()
                .forEach(each -> page.say(Words.of(
                        "Trừ " + each.people() + " (" + each.ground().code() + ") khỏi " + denominator.convened()
                                + " người được triệu tập.",
                        "Less " + each.people() + " (" + each.ground().code() + ") of " + denominator.convened()
                                + " convened.")));
        ElectionPaper paper = ElectionPaper.of(congress, election);
        paper.advice().forEach(sentence -> page.say(Words.same(sentence), Tone.WARNING));
        page.with(table(election));
        page.back(
                Words.of("Chọn lại", "Choose again"),
                () -> shown = congress.elections().size() == 1 ? 0 : -1);
        boolean last = shown == chosen.size() - 1;
        return page.main(
                        last
                                ? Action.of("right", Words.of("Đúng cả, lập phiên", "All right, begin"), this::begin)
                                : Action.of(
                                        "next",
                                        Words.of("Đúng, xem cuộc bầu sau", "Right, the next one"),
                                        () -> shown++))
                .done();
    }

    private static Part.Figure figure(Words label, int value) {
        return new Part.Figure(label, Integer.toString(value), Tone.PLAIN);
    }

    private static Part.Table table(Election election) {
        List<List<Words>> rows = new ArrayList<>();
        for (Candidate candidate : election.candidates()) {
            rows.add(List.of(
                    Words.same(Integer.toString(rows.size() + 1)),
                    Words.same(candidate.fullName()),
                    Words.same(candidate.note())));
        }
        return new Part.Table(
                List.of(Words.of("TT", "No."), Words.of("Họ và tên", "Name"), Words.of("Ghi chú", "Note")),
                rows,
                List.of(0),
                List.of());
    }

    private void begin() {
        String figures = String.join(
                "; ",
                chosen.stream()
                        .map(each -> ElectionTitle.of(each) + ": "
                                + each.denominator().people() + " người")
                        .toList());
        station.confirm(
                Step.DENOMINATOR,
                Words.of(
                        "Danh sách đã đúng, và số người được triệu tập để tính đa số là: " + figures + ".",
                        "The list is right, and majorities are reckoned of: " + figures + "."),
                this::prepare);
    }

    private void prepare(TwoPeople by) {
        JournalKeys keys = KioskKey.made(station.home().key());
        Shares shares = Shares.generate(keys.random());
        station.take(HallFolder.prepare(
                station.home().nextSession(),
                station.home().congress(),
                chosen.stream().map(each -> each.id().value()).toList(),
                keys,
                Optional.of(shares.sealingKey()),
                new Founders(station.attendant(), Optional.of(by))));
        Words purpose = Words.of(
                "Mảnh khóa này dùng khi kiểm tra tay sau khi chốt.",
                "The share serves for the hand check after closing.");
        station.day().go(new ShowingShares(station, new Given(shares, by, purpose), station::onward));
    }
}
