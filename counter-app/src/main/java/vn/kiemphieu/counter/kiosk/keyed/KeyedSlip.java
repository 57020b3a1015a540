package vn.kiemphieu.counter.kiosk.keyed;

import java.util.List;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Pairs;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.KeyedBatch;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** The slip of a batch that is typed: whose ballots, how many, who counted them, who types, and what. */
public final class KeyedSlip implements Screen {
    static final int MOST_BALLOTS = 1000;

    private final Station station;
    private final List<Election> elections;
    private final Pairs counters;
    private final Pairs typists;
    private final Field ballots = Field.number("ballots", Words.of("Số phiếu đếm tay", "Ballots counted by hand"));
    private int chosen;
    private boolean typesStruck = true;

    public KeyedSlip(Station station) {
        this.station = station;
        this.elections = station.hall().elections().stream()
                .map(id -> station.hall().congress().election(id).orElseThrow())
                .toList();
        List<Person> people = station.attendant().people();
        this.counters = Pairs.unordered(people, KeyedSlip::mayConclude);
        this.typists = new Pairs(people, (one, other) -> true);
    }

    /** Whoever counted the stack concludes on it when it is locked. */
    static boolean mayConclude(Person one, Person other) {
        return Step.CONCLUSION.rule().allows(one.role(), other.role());
    }

    private Election election() {
        return elections.get(chosen);
    }

    private Stack.Typed typed() {
        if (election().form() != BallotForm.STRIKE_OUT) {
            return Stack.Typed.MARKED;
        }
        return typesStruck ? Stack.Typed.STRUCK : Stack.Typed.CHOSEN;
    }

    @Override
    public Page page() {
        int number = ((Open) station.hall().state()).batches().size() + 1;
        Page.Draft page = Page.about("keyed-slip", Words.of("Nhập tay tập " + number, "Key batch " + number))
                .at(DayStep.COUNTED)
                .back(Words.of("Quay lại", "Back"), station::onward);
        if (counters.isEmpty()) {
            return page.say(
                            Words.of(
                                    "Nhập tay cần hai người của ban kiểm phiếu; danh sách người dùng chưa có đủ.",
                                    "Keying takes two members of the committee; not enough people are registered."),
                            Tone.TROUBLE)
                    .done();
        }
        TwoPeople counted = counters.chosen();
        TwoPeople typing = typists.chosen();
        page.say(
                        Words.of(
                                "Hai người đếm tay tập phiếu và giữ nguyên thứ tự; hai người khác nhau lần lượt gõ cả tập, không xem của nhau.",
                                "Two people count the ballots and keep their order; two different people type all of them, one after the other, unseen."),
                        Tone.LEAD)
                .say(Words.of("Cuộc bầu: " + ElectionTitle.of(election()), "Election: " + ElectionTitle.of(election())))
                .say(Words.of(
                        "Hai người đếm và kết luận: " + counted.first() + " và " + counted.second(),
                        "Counted and concluded by: " + counted.first() + " and " + counted.second()))
                .say(Words.of(
                        "Gõ trước: " + typing.first() + "; gõ sau: " + typing.second(),
                        "Types first: " + typing.first() + "; then: " + typing.second()))
                .say(what())
                .with(new Part.Form(List.of(ballots)))
                .other(Action.of("counters", Words.of("Hai người đếm khác", "Another two who count"), counters::next)
                        .at("F2"))
                .other(Action.of("typists", Words.of("Hai người gõ khác", "Another two who type"), typists::next)
                        .at("F3"));
        if (elections.size() > 1) {
            page.other(Action.of(
                            "election",
                            Words.of("Cuộc bầu khác", "Another election"),
                            () -> chosen = (chosen + 1) % elections.size())
                    .at("F5"));
        }
        if (election().form() == BallotForm.STRIKE_OUT) {
            page.other(Action.of(
                            "what",
                            typesStruck
                                    ? Words.of("Gõ người được bầu", "Type those left")
                                    : Words.of("Gõ người bị gạch", "Type those struck"),
                            () -> typesStruck = !typesStruck)
                    .at("F6"));
        }
        return page.main(Action.of("begin", Words.of("Bắt đầu gõ", "Begin to type"), () -> begin(number)))
                .done();
    }

    private Words what() {
        return switch (typed()) {
            case STRUCK -> Words.of("Gõ số thứ tự những người bị gạch.", "The rows struck are typed.");
            case CHOSEN -> Words.of("Gõ số thứ tự những người được bầu, không bị gạch.", "The rows left are typed.");
            case MARKED ->
                Words.of(
                        "Gõ số thứ tự những người được đánh dấu, từng cột.",
                        "The rows marked are typed, column by column.");
        };
    }

    private void begin(int number) {
        ballots.number(1, MOST_BALLOTS).ifPresent(counted -> {
            station.hall()
                    .keying()
                    .open(
                            new BatchSlip(number, counted, counters.chosen()),
                            new KeyedBatch(election().id(), typed(), typists.chosen()));
            station.tellSignIns();
            station.onward();
        });
    }
}
