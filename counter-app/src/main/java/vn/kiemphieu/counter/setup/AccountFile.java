package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import vn.kiemphieu.report.minutes.Occasion;
import vn.kiemphieu.report.minutes.People;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Denominator;

/** Reads the committee's account of ballots (docs/schema/account.schema.json): figures counted by hand, and who signs. */
public final class AccountFile {
    private AccountFile() {}

    /**
     * What the committee kept by hand.
     *
     * @param people named in the minutes; they sign by hand
     * @param occasion where and when
     */
    public record Account(BallotAccount figures, People people, Occasion occasion) {}

    /**
     * The account of a file.
     *
     * @throws RequestRefused if anything in it is wrong
     */
    public static Account read(Path file) {
        Problems problems = new Problems(file);
        Part root = Part.of(StrictJson.read(file), "", problems);
        BallotAccount figures = new BallotAccount(
                figure(root, "printed"),
                figure(root, "issued"),
                figure(root, "unused"),
                figure(root, "spoilt"),
                figure(root, "collected"),
                figure(root, "present"));
        People people = root.part("people").map(AccountFile::people).orElse(People.UNNAMED);
        Occasion occasion = root.part("occasion").map(AccountFile::occasion).orElse(Occasion.UNKNOWN);
        root.refuseOthers();
        problems.refuseIfAny();
        return new Account(figures, people, occasion);
    }

    /** Writes the figures of paper as {@link #read} wants them. */
    public static void write(BallotAccount account, ObjectNode into) {
        into.put("printed", account.printed())
                .put("issued", account.issued())
                .put("unused", account.unused())
                .put("spoilt", account.spoilt())
                .put("collected", account.collected())
                .put("present", account.present());
    }

    private static int figure(Part root, String key) {
        return root.number(key, 0, Denominator.MOST);
    }

    private static People people(Part part) {
        People people = new People(
                part.optionalText("head"),
                part.texts("members"),
                part.texts("technicians"),
                part.optionalText("presidium"));
        part.refuseOthers();
        return people;
    }

    private static Occasion occasion(Part part) {
        Occasion occasion = new Occasion(
                part.optionalText("number"),
                part.optionalText("place"),
                part.optionalText("date"),
                part.optionalText("closed"));
        part.refuseOthers();
        return occasion;
    }
}
