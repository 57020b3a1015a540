package vn.kiemphieu.counter.kiosk.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;

/** Until the session is closed, two people may take a conclusion back; the sheet then waits again. */
public final class TakingBack implements Screen {
    private final Station station;
    private final Map<ElectionId, BallotReader> readers = new HashMap<>();
    private int at;

    public TakingBack(Station station) {
        this.station = station;
    }

    private List<RecordId> concluded() {
        List<RecordId> all =
                new ArrayList<>(((Open) station.hall().state()).conclusions().keySet());
        all.sort(Comparator.comparing(RecordId::value));
        return all;
    }

    @Override
    public Page page() {
        List<RecordId> all = concluded();
        Page.Draft page = Page.about("take-back", Words.of("Rút lại một kết luận", "Take a conclusion back"))
                .at(DayStep.CONCLUDED)
                .back(Words.of("Quay lại", "Back"), station::onward);
        if (all.isEmpty()) {
            return page.say(Words.of("Chưa có kết luận nào.", "There is none."), Tone.LEAD)
                    .done();
        }
        at = Math.min(at, all.size() - 1);
        RecordId id = all.get(at);
        SheetInQuestion sheet = new SheetInQuestion(station.hall(), id, readers);
        page.beside(new Part.Paper("concluded-" + id, new SheetPages(sheet)));
        Questions.why(sheet).forEach(page::say);
        page.say(words(id), Tone.LEAD);
        return page.say(
                        Words.of(
                                "Kết luận " + (at + 1) + " / " + all.size(),
                                "Conclusion " + (at + 1) + " of " + all.size()),
                        Tone.QUIET)
                .other(Action.of("previous", Words.of("Tờ trước", "Previous"), () -> at = Math.max(0, at - 1))
                        .at("F6"))
                .other(Action.of("following", Words.of("Tờ sau", "Next"), () -> at = Math.min(all.size() - 1, at + 1))
                        .at("F7"))
                .main(Action.of(
                        "take-back",
                        Words.of("Rút lại kết luận này", "Take it back"),
                        () -> station.confirm(
                                Step.TAKING_BACK,
                                Words.of(
                                        "Rút lại một kết luận; tờ phiếu chờ kết luận lại.",
                                        "A conclusion is taken back; its sheet waits again."),
                                by -> {
                                    station.hall().takeBack(id, by);
                                    station.onward();
                                })))
                .done();
    }

    private Words words(RecordId id) {
        return station.hall()
                .decided(id)
                .map(decision -> new Verdict(decision.as(), decision.ground(), decision.rows()).words())
                .orElse(Words.NONE);
    }
}
