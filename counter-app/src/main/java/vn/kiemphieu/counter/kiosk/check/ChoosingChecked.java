package vn.kiemphieu.counter.kiosk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.election.ElectionId;

/** Which election is checked; each has a check of its own. */
final class ChoosingChecked implements Screen {
    private final Station station;
    private final Screen before;
    private final Function<ElectionId, Screen> chosen;

    ChoosingChecked(Station station, Screen before, Function<ElectionId, Screen> chosen) {
        this.station = station;
        this.before = before;
        this.chosen = chosen;
    }

    @Override
    public Page page() {
        List<Action> choices = new ArrayList<>();
        for (ElectionId id : station.hall().elections()) {
            String body = ElectionTitle.of(station.hall().congress(), id.value());
            Action action = Action.of(
                    "check-" + id.value(), Words.same(body), () -> station.day().go(chosen.apply(id)));
            choices.add(action.atPlace(choices.size() + 1));
        }
        return Page.about("check-which", Words.of("Kiểm tra tay cuộc bầu nào?", "Which election is checked by hand?"))
                .at(DayStep.SEALED)
                .with(new Part.Choices(choices))
                .back(Words.of("Quay lại", "Back"), () -> station.day().go(before))
                .done();
    }
}
