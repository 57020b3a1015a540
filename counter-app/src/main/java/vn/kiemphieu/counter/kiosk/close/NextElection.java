package vn.kiemphieu.counter.kiosk.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.round.NextRound;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;

/** What the last result leaves to be voted on, as a new list (E5, E7, E8). The congress decides; the machine only lists names. */
final class NextElection implements Screen {
    private final Station station;
    private Optional<ElectionId> of = Optional.empty();
    private Field seats = Field.number("seats", Words.NONE);

    NextElection(Station station) {
        this.station = station;
    }

    private Rest rest(ElectionId id) {
        return station.hall().result(id).result().rest();
    }

    @Override
    public Page page() {
        return of.map(this::listing).orElseGet(this::choosing);
    }

    private Page choosing() {
        List<Action> choices = new ArrayList<>();
        for (ElectionId id : station.hall().elections()) {
            if (!(rest(id) instanceof Rest.Nothing)) {
                String title = ElectionTitle.of(station.hall().congress(), id.value());
                choices.add(Action.of("after-" + id, Words.same(title), () -> choose(id))
                        .at(Integer.toString(choices.size() + 1)));
            }
        }
        Page.Draft page = Page.about("next-rounds", Words.of("Lượt bầu sau", "Next round"))
                .at(DayStep.SEALED)
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(new Sealing(station)));
        return choices.isEmpty()
                ? page.say(
                                Words.of(
                                        "Mọi cuộc bầu đã đủ người; không có lượt sau.",
                                        "Every seat is filled; there is no further round."),
                                Tone.GOOD)
                        .done()
                : page.say(Words.of("Bầu tiếp cho cuộc bầu nào?", "For which election?"), Tone.LEAD)
                        .with(new Part.Choices(choices))
                        .done();
    }

    private void choose(ElectionId id) {
        of = Optional.of(id);
        int open = rest(id) instanceof Rest.Tied tied ? tied.seats() : ((Rest.SeatsLeft) rest(id)).seats();
        seats = Field.number("seats", Words.of("Số người cần bầu", "Seats")).holding(Integer.toString(open));
    }

    private static ElectionKind kind(Rest rest) {
        return rest instanceof Rest.Tied ? ElectionKind.REVOTE : ElectionKind.FURTHER;
    }

    private NextRound round(ElectionId id) {
        return NextRound.after(
                station.home().lastSession().orElseThrow().resolve("congress.json"),
                new Papers(station).of(id).file("result.json"));
    }

    private Page listing(ElectionId id) {
        boolean tied = rest(id) instanceof Rest.Tied;
        Page.Draft page = Page.about(
                        "next-round",
                        tied
                                ? Words.of("Bầu lại giữa những người bằng phiếu", "Re-vote among those who tie")
                                : Words.of("Bầu thêm", "Further round"))
                .at(DayStep.SEALED)
                .say(
                        Words.of(
                                "Danh sách và số người do đại hội quyết định; dưới đây là những người còn lại theo kết quả.",
                                "The congress decides on list and seats; these are left by the result."),
                        Tone.LEAD)
                .with(new Part.Form(List.of(seats)));
        Optional<Integer> number = seats.number(1, Election.MOST_NAMES);
        if (number.isPresent()) {
            List<List<Words>> rows = new ArrayList<>();
            for (Candidate candidate :
                    round(id).election(kind(rest(id)), number.get()).candidates()) {
                rows.add(List.of(Words.same(Integer.toString(rows.size() + 1)), Words.same(candidate.fullName())));
            }
            page.with(new Part.Table(
                    List.of(Words.of("TT", "No."), Words.of("Họ và tên", "Name")), rows, List.of(0), List.of()));
        }
        return page.back(Words.of("Quay lại", "Back"), () -> of = Optional.empty())
                .main(Action.of("prepare", Words.of("Lập lượt bầu này", "Prepare this round"), () -> prepare(id)))
                .done();
    }

    private void prepare(ElectionId id) {
        seats.number(1, Election.MOST_NAMES).ifPresent(number -> {
            NextRound round = round(id);
            byte[] congress = round.congressWith(round.election(kind(rest(id)), number));
            station.home().bring(congress);
            station.leaveHall();
            station.day()
                    .say(
                            Words.of(
                                    "Đã lập danh sách lượt sau; soát lại rồi in phiếu mới.",
                                    "The list is ready; check it, then print new ballots."),
                            Tone.GOOD);
            station.onward();
        });
    }
}
