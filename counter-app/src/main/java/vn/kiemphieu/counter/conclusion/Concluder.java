package vn.kiemphieu.counter.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.SetAside;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.Settlement;
import vn.kiemphieu.tally.election.Election;

/** Says whether a conclusion can be, for each status (docs/states.md), and what comes of it. */
final class Concluder {
    private final BallotRules rules;
    private final int rowsOfBallot;
    private final Problems problems;

    Concluder(Election election, Problems problems) {
        this.rules = BallotRules.of(election);
        this.rowsOfBallot = election.candidates().size();
        this.problems = problems;
    }

    /** The ending; empty where the conclusion cannot be, which then is among the problems. */
    Optional<Ending> conclude(Counted counted, Conclusion conclusion) {
        if (isInsideBallot(counted) && (conclusion.as() == As.VALID || conclusion.as() == As.INVALID)) {
            return refuse(
                    conclusion.place() + ".as",
                    "trang không đọc được này nằm giữa các trang của một phiếu, không phải một phiếu riêng",
                    "kết luận phiếu đó theo \"ballot\"; trang này ghi refed hoặc misfed");
        }
        List<As> possible = possible(counted);
        if (possible.isEmpty()) {
            return refuse(
                    conclusion.place(),
                    "trang này đã được xếp là \"" + counted.status().vietnamese() + "\", không chờ kết luận",
                    "bỏ kết luận này");
        }
        if (!possible.contains(conclusion.as())) {
            return refuse(
                    conclusion.place() + ".as",
                    "\"" + counted.status().vietnamese() + "\" không thể kết luận là "
                            + conclusion.as().code(),
                    "chọn một trong: "
                            + String.join(", ", possible.stream().map(As::code).toList()));
        }
        return switch (conclusion.as()) {
            case VALID -> valid(counted, conclusion);
            case INVALID -> invalid(counted, conclusion);
            case SAME_SHEET, MISFED, REFED -> Optional.of(new SetAside(conclusion.as()));
        };
    }

    private static boolean isInsideBallot(Counted counted) {
        return counted instanceof Counted.Unreadable page && page.insideBallot();
    }

    private static List<As> possible(Counted counted) {
        if (counted instanceof Counted.Ballot ballot) {
            return ballot.finding() instanceof Referred referred ? possible(referred) : List.of();
        }
        if (counted instanceof Counted.Foreign) {
            return List.of(As.INVALID, As.MISFED);
        }
        if (counted instanceof Counted.Unreadable) {
            return List.of(As.REFED, As.MISFED, As.VALID, As.INVALID);
        }
        return counted instanceof Counted.Duplicate copy ? ofCopy(copy.original()) : List.of();
    }

    /** Set aside together with its original ({@link Originals}), or another paper after all. */
    private static List<As> ofCopy(Counted original) {
        if (original instanceof Counted.Foreign) {
            return List.of(As.SAME_SHEET, As.MISFED, As.INVALID);
        }
        return isInsideBallot(original)
                ? List.of(As.SAME_SHEET, As.REFED, As.MISFED)
                : List.of(As.SAME_SHEET, As.REFED, As.MISFED, As.VALID, As.INVALID);
    }

    /** Pages that do not make one ballot are sorted and fed again; every other ballot was seen whole. */
    private static List<As> possible(Referred referred) {
        return referred.reasons().contains(Reason.PAGES)
                ? List.of(As.VALID, As.INVALID, As.REFED)
                : List.of(As.VALID, As.INVALID);
    }

    private Optional<Ending> invalid(Counted counted, Conclusion conclusion) {
        InvalidityGround ground = conclusion.ground().orElseThrow();
        if (isForeign(counted) && ground != InvalidityGround.KHONG_DO_BKP_PHAT) {
            return refuse(
                    conclusion.place() + ".ground",
                    "phiếu lạ chỉ không hợp lệ vì không do ban kiểm phiếu phát ra",
                    "ghi KHONG_DO_BKP_PHAT");
        }
        return Optional.of(new Collected(new Invalid(ground), by(counted)));
    }

    private static boolean isForeign(Counted counted) {
        return counted instanceof Counted.Foreign
                || (counted instanceof Counted.Duplicate copy && copy.original() instanceof Counted.Foreign);
    }

    private Optional<Ending> valid(Counted counted, Conclusion conclusion) {
        Settlement settlement = settlement(counted, conclusion.rows());
        if (settlement instanceof Settlement.Accepted accepted) {
            return Optional.of(new Collected(accepted.ballot(), by(counted)));
        }
        if (settlement instanceof Settlement.RowsOpen open) {
            return refuse(
                    conclusion.place() + ".rows",
                    "còn dòng chưa kết luận: " + list(open.rows()),
                    "ghi lựa chọn cho từng dòng đó");
        }
        Reason rule = ((Settlement.AgainstRule) settlement).rule();
        return refuse(
                conclusion.place(),
                "với các lựa chọn đó phiếu không thể hợp lệ theo quy tắc " + rule,
                "sửa rows, hoặc kết luận invalid kèm căn cứ");
    }

    private Settlement settlement(Counted counted, Map<Integer, Choice> rows) {
        if (counted instanceof Counted.Unreadable) {
            return keyed(rows);
        }
        BallotReading reading =
                counted instanceof Counted.Ballot ballot ? ballot.reading() : ((Counted.Duplicate) counted).reading();
        return rules.conclude(reading, rows);
    }

    /** Nothing was seen, so every row comes from the paper. */
    private Settlement keyed(Map<Integer, Choice> rows) {
        TreeSet<Integer> open = new TreeSet<>();
        List<Choice> choices = new ArrayList<>();
        for (int row = 1; row <= rowsOfBallot; row++) {
            choices.add(rows.get(row));
            if (!rows.containsKey(row)) {
                open.add(row);
            }
        }
        return open.isEmpty() ? rules.conclude(choices) : new Settlement.RowsOpen(open);
    }

    private static By by(Counted counted) {
        boolean keyed = counted instanceof Counted.Unreadable
                || (counted instanceof Counted.Duplicate copy && copy.original() instanceof Counted.Unreadable);
        return keyed ? By.PEOPLE_KEYING : By.PEOPLE;
    }

    private static String list(Set<Integer> rows) {
        return new TreeSet<>(rows).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Optional<Ending> refuse(String place, String what, String remedy) {
        problems.add(place, what, remedy);
        return Optional.empty();
    }
}
