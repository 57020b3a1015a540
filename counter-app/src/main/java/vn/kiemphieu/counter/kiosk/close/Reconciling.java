package vn.kiemphieu.counter.kiosk.close;

import static vn.kiemphieu.counter.session.Words.PRINTED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.closing.HintWords;
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
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closing;
import vn.kiemphieu.tally.session.TwoPeople;

/** The committee's own figures of paper, counted by hand; the session closes only where they agree with the count. */
public final class Reconciling implements Screen {
    private final Station station;
    private final List<ElectionId> elections;
    private final Map<ElectionId, BallotAccount> accounts = new HashMap<>();
    private final Field place = Field.text("place", Words.of("Nơi họp", "Place"));
    private Figures figures;
    private List<String> wrong = List.of();

    private record Figures(Field printed, Field issued, Field unused, Field spoilt, Field collected, Field present) {
        static Figures empty(int printed) {
            return new Figures(
                    Field.number("printed", Words.of("Phiếu đã in", "Printed"))
                            .holding(printed > 0 ? Integer.toString(printed) : ""),
                    Field.number("issued", Words.of("Phiếu phát ra", "Issued")),
                    Field.number("unused", Words.of("Phiếu còn lại", "Left over")),
                    Field.number("spoilt", Words.of("Phiếu hỏng, đổi", "Spoilt")),
                    Field.number("collected", Words.of("Phiếu thu về, đếm tay", "Collected, by hand")),
                    Field.number("present", Words.of("Đại biểu có mặt", "Present")));
        }

        List<Field> all() {
            return List.of(printed, issued, unused, spoilt, collected, present);
        }
    }

    public Reconciling(Station station) {
        this.station = station;
        this.elections = station.hall().elections();
        this.figures = empty(elections.get(0));
    }

    private Figures empty(ElectionId election) {
        return Figures.empty(station.hall().journal().entries().stream()
                .filter(entry -> entry.what().equals(PRINTED)
                        && entry.facts().path("election").asText().equals(election.value()))
                .mapToInt(entry -> entry.facts().path("copies").asInt())
                .sum());
    }

    private ElectionId now() {
        return elections.get(Math.min(accounts.size(), elections.size() - 1));
    }

    @Override
    public Page page() {
        Election election = station.hall().congress().election(now()).orElseThrow();
        boolean last = accounts.size() >= elections.size() - 1;
        List<Field> fields = new ArrayList<>(figures.all());
        if (last) {
            fields.add(place);
        }
        Page.Draft page = Page.about(
                        "reconcile",
                        Words.of(
                                "Đối chiếu: " + election.title().body(),
                                "Reconcile: " + election.title().body()))
                .at(DayStep.RECONCILED)
                .say(Words.of(
                        "Ghi các số đếm tay của ban kiểm phiếu. Máy so với số nó đếm, rồi mới chốt.",
                        "Enter the figures counted by hand. The session closes only where they agree with the count."));
        wrong.forEach(each -> page.say(Words.same(each), Tone.WARNING));
        return page.with(new Part.Form(fields))
                .back(Words.of("Về đếm phiếu", "To counting"), station::onward)
                .main(
                        last
                                ? Action.of("close", Words.of("So và chốt phiên", "Compare and close"), this::close)
                                : Action.of("next", Words.of("Cuộc bầu sau", "The next election"), this::next))
                .done();
    }

    private Optional<BallotAccount> typed(Election election) {
        List<Integer> numbers = new ArrayList<>();
        for (Field field : figures.all()) {
            field.number(0, Denominator.MOST).ifPresent(numbers::add);
        }
        if (numbers.size() < figures.all().size()) {
            return Optional.empty();
        }
        int convened = election.denominator().convened();
        if (numbers.get(5) > convened) {
            figures.present()
                    .refuse(Words.of(
                            "Nhiều hơn số được triệu tập (" + convened + ").",
                            "More than were convened (" + convened + ")."));
            return Optional.empty();
        }
        if (numbers.get(1) > numbers.get(5)) {
            figures.issued()
                    .refuse(Words.of(
                            "Nhiều hơn số có mặt; mỗi người chỉ nhận một phiếu.",
                            "More than were present; each gets one ballot."));
            return Optional.empty();
        }
        return Optional.of(new BallotAccount(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5)));
    }

    private void next() {
        typed(station.hall().congress().election(now()).orElseThrow()).ifPresent(account -> {
            accounts.put(now(), account);
            figures = empty(now());
        });
    }

    private void close() {
        ElectionId election = now();
        typed(station.hall().congress().election(election).orElseThrow()).ifPresent(account -> {
            Map<ElectionId, BallotAccount> all = new HashMap<>(accounts);
            all.put(election, account);
            station.confirm(
                    Step.CLOSING,
                    Words.of(
                            "Mọi phiếu đã nạp và kết luận, các số đếm tay là đúng; chốt phiên. Sau khi chốt không sửa được nữa.",
                            "Every ballot is fed and concluded, the figures by hand are right; the session is closed for good."),
                    by -> close(all, by));
        });
    }

    private void close(Map<ElectionId, BallotAccount> all, TwoPeople by) {
        station.day().working(Words.of("Đang cộng phiếu và chốt phiên", "Adding up and closing"), 0, 0);
        Closing closing = station.hall().close(all, by);
        if (closing instanceof Closing.Unreconciled unreconciled) {
            wrong = words(unreconciled);
            accounts.clear();
            station.day()
                    .say(
                            Words.of(
                                    "Chưa chốt: số giấy và số đếm không khớp. Đếm lại giấy.",
                                    "Not closed: paper and count do not agree. Count the paper again."),
                            Tone.TROUBLE);
        } else if (closing instanceof Closing.StillWaiting || closing instanceof Closing.StillFeeding) {
            station.onward();
        } else {
            new Papers(station).remember(place.value());
            station.onward();
        }
    }

    private static List<String> words(Closing.Unreconciled unreconciled) {
        List<String> sentences = new ArrayList<>();
        unreconciled.mismatches().forEach((election, mismatch) -> {
            mismatch.imbalances().forEach(each -> sentences.add(sentence(election, each)));
            mismatch.hints().stream().sorted().forEach(hint -> sentences.add(HintWords.vietnamese(hint)));
        });
        return sentences;
    }

    private static String sentence(ElectionId election, BallotAccount.Imbalance each) {
        String what = switch (each.identity()) {
            case I1 -> "phiếu in " + each.left() + ", nhưng phát + còn lại + hỏng là " + each.right();
            case I2 -> "thu về " + each.left() + ", nhưng chỉ phát " + each.right();
            case I3 -> "đếm tay thu về " + each.left() + ", máy và ban đếm được " + each.right();
            case I4 -> "tổng số phiếu bầu " + each.left() + " vượt mức có thể là " + each.right();
        };
        return each.identity() + " · " + election + ": " + what + ".";
    }
}
