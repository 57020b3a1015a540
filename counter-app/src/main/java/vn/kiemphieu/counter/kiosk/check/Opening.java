package vn.kiemphieu.counter.kiosk.check;

import java.util.List;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.counter.audit.BlindReadings;
import vn.kiemphieu.counter.audit.ReadingsFile;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.audit.TypedShares;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.setup.Problem;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.TwoPeople;

/** Two people bring their shares; what the machine recorded of the sheets drawn is opened, and nothing else. */
final class Opening implements Screen {
    private final HandChecking checking;
    private Field first;
    private Field second;

    Opening(HandChecking checking) {
        this.checking = checking;
        fresh();
    }

    private void fresh() {
        first = share(1);
        second = share(2);
    }

    private static Field share(int number) {
        return Field.text("share-" + number, Words.of("Mảnh khóa thứ " + number, "Share " + number))
                .hinting(Words.of("Người giữ tự gõ, người khác không nhìn.", "Its holder types it, nobody looks."));
    }

    @Override
    public Page page() {
        return Page.about("check-shares", checking.title("mở bản ghi của các tờ đã rút", "open what was drawn"))
                .at(DayStep.SEALED)
                .say(
                        Words.of(
                                "Hai người giữ mảnh khóa mở phong bì, mỗi người gõ mảnh của mình.",
                                "The two holders open their envelopes, and each types a share."),
                        Tone.LEAD)
                .with(new Part.Form(List.of(first, second)))
                .back(Words.of("Quay lại", "Back"), () -> {
                    fresh();
                    checking.leave();
                })
                .main(Action.of("compare", Words.of("Mở và đối chiếu", "Open and compare"), this::ask))
                .done();
    }

    private void ask() {
        List<String> typed = List.of(first.value(), second.value());
        if (!fit(typed)) {
            return;
        }
        checking.station()
                .confirm(
                        Step.HAND_CHECK_TABLE,
                        Words.of(
                                "Mở bản ghi của máy ở đúng các tờ đã rút để đối chiếu.",
                                "What the machine recorded of the sheets drawn is opened."),
                        by -> compare(typed, by));
    }

    /** Whether the shares make a key; a mistype is told beside the field. */
    private boolean fit(List<String> typed) {
        try {
            TypedShares.key(typed).close();
            return true;
        } catch (RequestRefused refused) {
            Problem problem = refused.problems().get(0);
            Words words = Words.same("Mảnh khóa: " + problem.what() + "; " + problem.remedy() + ".");
            (problem.place().endsWith("1") ? first : second).refuse(words);
            return false;
        }
    }

    private void compare(List<String> typed, TwoPeople by) {
        fresh();
        BlindReadings read = ReadingsFile.read(
                checking.folder().file(ReadSoFar.READINGS), checking.check().election());
        SessionCheck.Outcome outcome;
        try (OpeningKey key = TypedShares.key(typed)) {
            outcome = checking.check().compare(read, key, by);
        }
        if (outcome instanceof SessionCheck.Compared compared) {
            checking.minutes(compared);
        }
        checking.station().day().go(new Checked(checking, outcome));
    }
}
