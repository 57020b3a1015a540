package vn.kiemphieu.tally;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Elections to test with. Their candidates are called N01, N02, … in the order of the ballot. */
public final class Elections {
    /** C5 decided, as form C wants it; all else by default. */
    public static final Settings SETTINGS = Settings.DEFAULTS.withAllDisagree(Verdict.VALID);

    private Elections() {}

    /** Form A: names for seats, measured against D people. */
    public static Election strikeOut(int names, int seats, int people) {
        return of(BallotForm.STRIKE_OUT, seats, people, candidates(names));
    }

    /** Form B. */
    public static Election oneName(int people) {
        return of(BallotForm.ONE_NAME, 1, people, candidates(1));
    }

    /** Form C: as many seats as names. */
    public static Election twoBoxes(int names, int people) {
        return of(BallotForm.TWO_BOXES, names, people, candidates(names));
    }

    /** Opinion ballots, measured against so many who attend. */
    public static Election opinion(int names, int attending) {
        return of(BallotForm.OPINION, 0, attending, candidates(names));
    }

    public static Election confidence(int names) {
        return of(BallotForm.CONFIDENCE, 0, 100, candidates(names));
    }

    public static Election of(BallotForm form, int seats, int people, List<Candidate> candidates) {
        MeetingKind kind = form == BallotForm.OPINION ? MeetingKind.ATTENDING : MeetingKind.D2;
        return new Election(
                new ElectionId("bch"),
                1,
                ElectionKind.FIRST,
                new Election.Title("Ban Chấp hành Đảng bộ tỉnh", "2025 - 2030"),
                seats,
                form,
                RuleSet.QD_190,
                new Denominator("D", kind, people, List.of()),
                new Election.Stock(Paper.A4, 1),
                SETTINGS,
                candidates);
    }

    /** The same election with other settings. */
    public static Election with(Settings settings, Election one) {
        return with("settings", settings, one);
    }

    /** The same election with one field, called by its name, changed. */
    public static Election with(String field, Object value, Election one) {
        RecordComponent[] fields = Election.class.getRecordComponents();
        Object[] values = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                boolean changed = fields[i].getName().equals(field);
                values[i] = changed ? value : fields[i].getAccessor().invoke(one);
            }
            return (Election) Election.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an election no longer has the field " + field, e);
        }
    }

    public static Congress congress(Election... elections) {
        return new Congress(
                "ha-tinh-2025",
                Mode.OFFICIAL,
                "Đại hội đại biểu lần thứ XX",
                "Đảng bộ tỉnh Hà Tĩnh",
                "Đảng Cộng sản Việt Nam",
                List.of(elections));
    }

    public static List<Candidate> candidates(int names) {
        return IntStream.rangeClosed(1, names).mapToObj(Elections::candidate).toList();
    }

    public static Candidate candidate(int row) {
        return named("c" + row, "Nguyễn", "Văn", (row < 10 ? "N0" : "N") + row);
    }

    public static Candidate named(String id, String family, String middle, String given) {
        return new Candidate(new CandidateId(id), family, middle, given, "");
    }
}
