package vn.kiemphieu.counter.kiosk.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.TroubleWords;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.election.BallotForm;

/** What can be answered about a sheet, under the keys 1, 2, 3 and on. */
final class Questions {
    private Questions() {}

    /** What a row may come to say. */
    static List<Action> row(BallotForm form, Consumer<Choice> take) {
        List<Action> answers = new ArrayList<>();
        switch (form) {
            case STRIKE_OUT -> {
                answers.add(
                        choice(answers, "Để lại: chọn người này", "Left: a vote for this person", Choice.FOR, take));
                answers.add(choice(answers, "Đã gạch: không chọn", "Struck: no vote", Choice.NOT_COUNTED, take));
            }
            case ONE_NAME, TWO_BOXES, OPINION -> {
                answers.add(choice(answers, "Đồng ý", "In favour", Choice.FOR, take));
                answers.add(choice(answers, "Không đồng ý", "Against", Choice.AGAINST, take));
                answers.add(choice(
                        answers,
                        "Không tính dòng này (cả hai ô, hoặc không ô nào)",
                        "Row not counted (both boxes or neither)",
                        Choice.NOT_COUNTED,
                        take));
            }
            case CONFIDENCE -> {
                answers.add(choice(answers, "Tín nhiệm cao", "High", Choice.HIGH, take));
                answers.add(choice(answers, "Tín nhiệm", "Medium", Choice.MEDIUM, take));
                answers.add(choice(answers, "Tín nhiệm thấp", "Low", Choice.LOW, take));
                answers.add(choice(answers, "Không tính dòng này", "Row not counted", Choice.NOT_COUNTED, take));
            }
        }
        return answers;
    }

    private static Action choice(
            List<Action> before, String vietnamese, String english, Choice choice, Consumer<Choice> take) {
        return Action.of(
                        "row-" + choice.name().toLowerCase(Locale.ROOT),
                        Words.of(vietnamese, english),
                        () -> take.accept(choice))
                .at(Integer.toString(before.size() + 1));
    }

    /** What the whole sheet may be. */
    interface Answers {
        void take(Verdict verdict);

        /** It is valid, as far as the rows decided allow it. */
        void valid();

        /** Another ground than the one proposed. */
        void grounds();

        /** It is read from the paper, row by row. */
        void keyed();
    }

    static List<Action> whole(SheetInQuestion sheet, Answers answers) {
        List<Action> list = new ArrayList<>();
        Counted counted = sheet.counted();
        if (counted instanceof Counted.Foreign) {
            add(
                    list,
                    "invalid",
                    "Nằm trong hòm: không hợp lệ, không do ban kiểm phiếu phát ra",
                    "It lay in the box: invalid, not issued by us",
                    () -> answers.take(Verdict.invalid(InvalidityGround.KHONG_DO_BKP_PHAT)));
            add(
                    list,
                    "misfed",
                    "Nạp nhầm, không phải từ hòm phiếu",
                    "Misfed, not from the box",
                    () -> answers.take(Verdict.aside(As.MISFED)));
        } else if (counted instanceof Counted.Unreadable) {
            add(
                    list,
                    "refed",
                    "Tờ giấy đã nạp lại (hoặc sẽ nạp lại), ảnh mới tính",
                    "The paper is fed again; the new picture counts",
                    () -> answers.take(Verdict.aside(As.REFED)));
            add(
                    list,
                    "keyed",
                    "Đọc từ tờ giấy và gõ từng dòng",
                    "Read the paper and key it row by row",
                    answers::keyed);
            add(list, "grounds", "Phiếu không hợp lệ, chọn lý do", "An invalid ballot, choose why", answers::grounds);
            add(
                    list,
                    "misfed",
                    "Nạp nhầm, không phải phiếu từ hòm",
                    "Misfed, no ballot from the box",
                    () -> answers.take(Verdict.aside(As.MISFED)));
        } else if (counted instanceof Counted.Duplicate) {
            add(
                    list,
                    "same-sheet",
                    "Cùng một tờ giấy, chỉ tính một lần",
                    "The same sheet, counted once",
                    () -> answers.take(Verdict.aside(As.SAME_SHEET)));
            add(list, "valid", "Một phiếu khác, hợp lệ", "Another ballot, valid", answers::valid);
            add(
                    list,
                    "grounds",
                    "Một phiếu khác, không hợp lệ, chọn lý do",
                    "Another ballot, invalid, choose why",
                    answers::grounds);
            add(
                    list,
                    "refed",
                    "Đã nạp lại, ảnh mới tính",
                    "Fed again; the new picture counts",
                    () -> answers.take(Verdict.aside(As.REFED)));
        } else {
            ballot(sheet, answers, list);
        }
        return list;
    }

    private static void ballot(SheetInQuestion sheet, Answers answers, List<Action> list) {
        add(list, "valid", "Hợp lệ", "Valid", answers::valid);
        sheet.proposal()
                .ifPresent(ground -> add(
                        list,
                        "proposal",
                        "Không hợp lệ: " + ground.vietnamese(),
                        "Invalid: " + RuleWords.of(ground).english(),
                        () -> answers.take(Verdict.invalid(ground))));
        add(
                list,
                "grounds",
                sheet.proposal().isPresent() ? "Không hợp lệ vì lý do khác" : "Không hợp lệ, chọn lý do",
                "Invalid, choose why",
                answers::grounds);
        if (sheet.reasons().contains(Reason.PAGES)) {
            add(
                    list,
                    "refed",
                    "Đã xếp lại các trang và nạp lại",
                    "Its pages were sorted and fed again",
                    () -> answers.take(Verdict.aside(As.REFED)));
        }
    }

    static List<Action> grounds(Consumer<InvalidityGround> take) {
        List<Action> list = new ArrayList<>();
        for (InvalidityGround ground : InvalidityGround.values()) {
            Words words = RuleWords.of(ground);
            add(list, "ground-" + ground, words.vietnamese(), words.english(), () -> take.accept(ground));
        }
        return list;
    }

    private static void add(List<Action> list, String id, String vietnamese, String english, Runnable run) {
        list.add(Action.of(id, Words.of(vietnamese, english), run).at(Integer.toString(list.size() + 1)));
    }

    /** Why the machine asks. */
    static List<Words> why(SheetInQuestion sheet) {
        Counted counted = sheet.counted();
        if (counted instanceof Counted.Foreign foreign) {
            return List.of(
                    Words.of("Phiếu lạ: " + foreign.why().vietnamese() + ".", "Foreign paper: " + foreign.why() + "."));
        } else if (counted instanceof Counted.Unreadable unreadable) {
            return List.of(Words.of(
                    "Không đọc được: " + TroubleWords.vietnamese(unreadable.trouble()) + ".",
                    "Unreadable: " + unreadable.trouble() + "."));
        } else if (counted instanceof Counted.Duplicate) {
            return List.of(Words.of(
                    "Trùng với một tờ đã nạp. Xem tờ giấy: có đúng là một tờ nạp hai lần?",
                    "It looks like a sheet fed before. Look at the paper: is it one sheet fed twice?"));
        }
        return sheet.reasons().stream()
                .map(reason -> reason == Reason.A3 ? RuleWords.of(reason).and(left(sheet)) : RuleWords.of(reason))
                .toList();
    }

    private static Words left(SheetInQuestion sheet) {
        int seats = sheet.election().seats();
        return Words.of(
                "Máy thấy " + sheet.untouched() + " tên không bị gạch, được bầu " + seats + ".",
                sheet.untouched() + " names seem not struck, for " + seats + " seats.");
    }

    /** The rule that speaks against it, in people's words. */
    static Words refused(RequestRefused refused) {
        String what = refused.problems().get(0).what();
        return Words.of(
                what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)
                        + "; xem lại từng dòng (F8), hoặc chọn không hợp lệ.",
                "The rules do not allow that; look at the rows again (F8), or choose invalid.");
    }
}
