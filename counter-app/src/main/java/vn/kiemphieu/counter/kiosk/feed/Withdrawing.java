package vn.kiemphieu.counter.kiosk.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;

/** A batch is taken out whole, with a reason; its paper is fed again as a new one. */
public final class Withdrawing implements Screen {
    private static final Words REASONS = Words.of("Kẹt giấy, dính tờ", "Paper stuck");

    private final Station station;
    private final Screen before;
    private final Field reason =
            Field.text("reason", Words.of("Vì sao rút", "Why")).holding(REASONS.vietnamese());
    private final Field number = Field.number("number", Words.of("Tập số", "Batch number"));

    /** @param before where people come from */
    public Withdrawing(Station station, Screen before) {
        this.station = station;
        this.before = before;
    }

    private Optional<Batch> feeding() {
        return ((Open) station.hall().state()).feeding();
    }

    @Override
    public Page page() {
        List<Field> fields = new ArrayList<>();
        if (feeding().isEmpty()) {
            fields.add(number);
        }
        fields.add(reason);
        return Page.about(
                        "withdraw",
                        feeding()
                                .map(batch -> Words.of("Rút tập " + batch.number(), "Withdraw batch " + batch.number()))
                                .orElse(Words.of("Rút một tập đã khóa", "Withdraw a locked batch")))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Cả tập không tính nữa; giấy của tập được nạp lại thành tập mới.",
                                "The whole batch counts no more; its paper is fed again as a new batch."),
                        Tone.LEAD)
                .with(new Part.Form(fields))
                .back(Words.of("Không rút", "Do not"), () -> station.day().go(before))
                .main(Action.of("withdraw-now", Words.of("Rút cả tập", "Withdraw it"), this::withdraw))
                .done();
    }

    /** Tells beside the number why not. */
    private boolean canBeWithdrawn(int batch) {
        Batch.State state =
                ((Open) station.hall().state()).batches().get(batch - 1).state();
        if (state instanceof Batch.Withdrawn) {
            number.refuse(Words.of("Tập này đã rút rồi.", "It is withdrawn already."));
        } else if (state instanceof Batch.Joined joined) {
            number.refuse(Words.of(
                    "Tập này đã gộp vào tập " + joined.into() + "; rút tập " + joined.into() + ".",
                    "It joined batch " + joined.into() + "; withdraw that one."));
        }
        return !(state instanceof Batch.Withdrawn) && !(state instanceof Batch.Joined);
    }

    private void withdraw() {
        int batches = ((Open) station.hall().state()).batches().size();
        Optional<Integer> which =
                feeding().map(Batch::number).or(() -> number.number(1, batches).filter(this::canBeWithdrawn));
        Optional<String> why = reason.words();
        if (which.isPresent() && why.isPresent()) {
            station.confirm(
                    Step.BATCH_WITHDRAWAL,
                    Words.of(
                            "Rút cả tập " + which.get() + ": " + why.get() + ".",
                            "Batch " + which.get() + " is withdrawn: " + why.get() + "."),
                    by -> {
                        station.hall().withdraw(which.get(), why.get(), by);
                        station.onward();
                    });
        }
    }
}
