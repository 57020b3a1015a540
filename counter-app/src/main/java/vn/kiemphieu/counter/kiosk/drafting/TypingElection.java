package vn.kiemphieu.counter.kiosk.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.ElectionDraft;
import vn.kiemphieu.counter.setup.ElectionDraft.Print;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** One election: whom it elects, for how long, how many, on which paper. */
final class TypingElection implements Screen {
    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3, Paper.A5);

    private final Drafting drafting;
    private final int place;
    private final Field body;
    private final Field term;
    private final Field seats;
    private final Field attending;

    TypingElection(Drafting drafting, int place) {
        this.drafting = drafting;
        this.place = place;
        ElectionDraft election = election();
        this.body = Field.text("body", Words.of("Bầu gì", "Whom it elects"))
                .hinting(Words.of("Ví dụ: Ban Chấp hành Đảng bộ xã An Bình", "As it stands on the ballot"))
                .holding(election.body());
        this.term = Field.text("term", Words.of("Nhiệm kỳ", "Term"))
                .hinting(Words.of("Ví dụ: 2025 - 2030; để trống nếu không in.", "May be empty."))
                .holding(election.term());
        this.seats = Typed.number("seats", Words.of("Số người được bầu", "Seats"), election.seats());
        this.attending =
                Typed.number("attending", Words.of("Số người có mặt", "Those attending"), drafting.attending());
    }

    private ElectionDraft election() {
        return drafting.election(place);
    }

    private boolean asksC5() {
        return election().form() == BallotForm.TWO_BOXES
                && election().settings().allDisagree().isEmpty();
    }

    @Override
    public Page page() {
        return asksC5() ? askingC5() : typing();
    }

    private Page askingC5() {
        return Page.about(
                        "all-disagree",
                        Words.of("Phiếu không đồng ý với tất cả", "Ballots that disagree with everybody"))
                .at(DayStep.PREPARED)
                .say(
                        Words.of(
                                "Theo thể lệ bầu cử của đại hội, phiếu đánh không đồng ý ở mọi người là hợp lệ hay không hợp lệ? Biên bản ghi lại điều này.",
                                "By the rules of this congress, is a ballot valid that disagrees with everybody? The minutes say so."),
                        Tone.LEAD)
                .with(new Part.Choices(List.of(
                        Action.of("c5-valid", Words.of("Hợp lệ", "Valid"), () -> decideC5(Verdict.VALID))
                                .at("1"),
                        Action.of("c5-invalid", Words.of("Không hợp lệ", "Invalid"), () -> decideC5(Verdict.INVALID))
                                .at("2"))))
                .back(Words.of("Mẫu phiếu khác", "Another form"), this::chooseForm)
                .done();
    }

    private void decideC5(Verdict verdict) {
        drafting.election(place, election().withSettings(election().settings().withAllDisagree(verdict)));
    }

    private Page typing() {
        ElectionDraft election = election();
        List<Field> fields = new ArrayList<>(List.of(body, term));
        if (election.form().elects()) {
            fields.add(seats);
        }
        if (election.form() == BallotForm.OPINION) {
            fields.add(attending);
        }
        Print print = election.print();
        Page.Draft page = Page.about(
                        "typed-election",
                        Words.of("Gõ đại hội: cuộc bầu " + (place + 1), "Type a congress: election " + (place + 1)))
                .at(DayStep.PREPARED)
                .say(DraftWords.form(election.form()), Tone.LEAD);
        election.settings()
                .allDisagree()
                .filter(any -> election.form() == BallotForm.TWO_BOXES)
                .ifPresent(verdict -> page.say(
                        verdict == Verdict.VALID
                                ? Words.of(
                                        "Phiếu không đồng ý với tất cả: hợp lệ.",
                                        "A ballot that disagrees with everybody is valid.")
                                : Words.of(
                                        "Phiếu không đồng ý với tất cả: không hợp lệ.",
                                        "A ballot that disagrees with everybody is invalid.")));
        return page.with(new Part.Form(fields))
                .say(
                        Words.of(
                                "Giấy " + print.paper() + ", in " + (print.sides() == 1 ? "một mặt." : "hai mặt."),
                                print.paper() + (print.sides() == 1 ? ", one side." : ", both sides.")),
                        Tone.QUIET)
                .other(Action.of("form", Words.of("Mẫu phiếu khác", "Another form"), this::chooseForm)
                        .at("F2"))
                .other(Action.of(
                                "sides",
                                print.sides() == 1
                                        ? Words.of("In hai mặt", "Print both sides")
                                        : Words.of("In một mặt", "Print one side"),
                                this::turnSides)
                        .at("F6"))
                .other(Action.of("paper", Words.of("Cỡ giấy khác", "Another paper"), this::turnPaper)
                        .at("F7"))
                .other(Action.of("remove", Words.of("Bỏ cuộc bầu này", "Drop this election"), this::remove)
                        .at("F8"))
                .back(Words.of("Các cuộc bầu", "Elections"), this::back)
                .main(Action.of("names", Words.of("Tiếp: danh sách tên", "Next: the names"), this::names))
                .done();
    }

    private void chooseForm() {
        keep();
        drafting.go(new ChoosingForm(drafting, new TypingElections(drafting), form -> {
            drafting.election(place, election().withSettings(Settings.DEFAULTS));
            drafting.form(place, form);
            drafting.go(new TypingElection(drafting, place));
        }));
    }

    private void turnSides() {
        Print print = election().print();
        drafting.election(place, election().withPrint(new Print(print.paper(), 3 - print.sides())));
    }

    private void turnPaper() {
        Print print = election().print();
        Paper next = PAPERS.get((PAPERS.indexOf(print.paper()) + 1) % PAPERS.size());
        drafting.election(place, election().withPrint(new Print(next, print.sides())));
    }

    private void remove() {
        drafting.remove(place);
        drafting.go(new TypingElections(drafting));
    }

    private void keep() {
        drafting.election(
                place,
                election().withTitle(body.value().strip(), term.value().strip()).withSeats(Typed.number(seats)));
        if (election().form() == BallotForm.OPINION) {
            drafting.attending(Typed.number(attending));
        }
    }

    private void back() {
        keep();
        drafting.go(new TypingElections(drafting));
    }

    private void names() {
        keep();
        boolean titled = body.words().isPresent();
        boolean seated = !election().form().elects()
                || seats.number(1, Election.MOST_NAMES).isPresent();
        boolean attended = election().form() != BallotForm.OPINION
                || attending.number(1, Denominator.MOST).isPresent();
        if (titled && seated && attended) {
            drafting.go(new TypingNames(drafting, place));
        }
    }
}
