package vn.kiemphieu.counter.kiosk.check;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.audit.CheckPapers;
import vn.kiemphieu.counter.audit.NextStep;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.Position;

/** What came of the check, with its minutes; at last the sealed places are destroyed. */
final class Checked implements Screen {
    private final HandChecking checking;
    private final Optional<SessionCheck.Outcome> outcome;
    private final Optional<byte[]> minutes;

    /** Where the check was done before the program started; its minutes say what came of it. */
    Checked(HandChecking checking) {
        this(checking, Optional.empty());
    }

    Checked(HandChecking checking, SessionCheck.Outcome outcome) {
        this(checking, Optional.of(outcome));
    }

    private Checked(HandChecking checking, Optional<SessionCheck.Outcome> outcome) {
        this.checking = checking;
        this.outcome = outcome;
        this.minutes = Files.exists(checking.folder().file(CheckPapers.MINUTES))
                ? Optional.of(checking.read(CheckPapers.MINUTES))
                : Optional.empty();
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("check-done", checking.title("kết quả", "what came of it"))
                .at(DayStep.SEALED);
        outcome.ifPresent(came -> tell(page, came));
        minutes.ifPresent(pdf -> page.beside(new Part.Paper(
                        "check-minutes-" + checking.check().election().id(), new PdfPages(pdf)))
                .say(Words.of(
                        "In biên bản kiểm tra; những người có mặt ký.",
                        "Print the minutes of the check; everybody present signs."))
                .other(Action.of(
                                "print",
                                Words.of("In biên bản", "Print the minutes"),
                                () -> checking.print(pdf, "Biên bản kiểm tra tay"))
                        .at("F6")));
        boolean destroyed = checking.check().next() == NextStep.NOTHING;
        if (destroyed) {
            page.say(
                    Words.of(
                            "Bảng niêm phong đã hủy; hủy cả hai tờ giấy mảnh khóa.",
                            "The sealed places are destroyed; destroy both papers with shares."),
                    Tone.GOOD);
        } else {
            page.say(
                            Words.of(
                                    "Khi mọi cuộc bầu đã kiểm tra xong, hủy bảng niêm phong: từ đó không ai biết tờ nào là bản ghi nào.",
                                    "When every election is checked, destroy the sealed places: from then on nobody knows which sheet is which record."))
                    .other(Action.of(
                                    "destroy",
                                    Words.of("Hủy bảng niêm phong", "Destroy the sealed places"),
                                    this::destroy)
                            .at("F8"));
        }
        return page.main(Action.of("done", Words.of("Xong", "Done"), checking::leave))
                .done();
    }

    private void tell(Page.Draft page, SessionCheck.Outcome came) {
        if (came instanceof SessionCheck.Worthless worthless) {
            page.say(
                    Words.of(
                            "Mẫu rút không còn giá trị, phải đếm tay toàn bộ. Không có giấy: "
                                    + words(worthless.missing()) + ". Một tờ hai bản ghi: " + words(worthless.several())
                                    + ".",
                            "The sample is worth nothing, count all paper. No paper: " + words(worthless.missing())
                                    + ". Two records: " + words(worthless.several()) + "."),
                    Tone.TROUBLE);
            return;
        }
        HandCheck.Compared found = ((SessionCheck.Compared) came).found();
        List<Position> different = found.different();
        if (different.isEmpty()) {
            page.say(
                    Words.of(
                            "Mọi tờ đã rút giống hệt bản ghi của máy.",
                            "Every sheet drawn is as the machine recorded it."),
                    Tone.GOOD);
        } else {
            page.say(
                    Words.of(
                            "Tờ khác bản ghi: " + words(different) + ".",
                            "Unlike the record: " + words(different) + "."),
                    Tone.WARNING);
        }
        found.achieved()
                .ifPresent(risk -> page.say(
                        Words.of(
                                "Rủi ro đạt được: " + risk.inPercent() + ".",
                                "Risk achieved: " + risk.inPercent() + "."),
                        Tone.LEAD));
        found.toCountInFull()
                .ifPresent(count -> CountingInFull.say(page, checking.check().election(), List.of(count)));
        CountingInFull.say(
                page,
                checking.check().election(),
                ((SessionCheck.Compared) came).check().plan().beside());
    }

    private static String words(Collection<Position> positions) {
        return positions.isEmpty()
                ? "–"
                : positions.stream().map(at -> at.batch() + "/" + at.sheet()).collect(Collectors.joining(", "));
    }

    private void destroy() {
        checking.station()
                .confirm(
                        Step.KEY_DESTRUCTION,
                        Words.of(
                                "Hủy bảng niêm phong của mọi cuộc bầu trong phiên; không lấy lại được.",
                                "The sealed places of all elections are destroyed for good."),
                        by -> checking.check().destroyLinks(by));
    }
}
