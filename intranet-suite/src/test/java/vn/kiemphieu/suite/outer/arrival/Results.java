package vn.kiemphieu.suite.outer.arrival;

import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.ELECTED;
import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.NOT_ELECTED;
import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.TIED;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.kiemphieu.bridge.publication.PublishedResult.Congress;
import vn.kiemphieu.bridge.publication.PublishedResult.Origin;
import vn.kiemphieu.bridge.publication.PublishedResult.Signer;
import vn.kiemphieu.bridge.publication.PublishedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;
import vn.kiemphieu.suite.demo.portal.DemoCount;
import vn.kiemphieu.suite.inner.publication.ResultToPublish;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Account;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Counted;
import vn.kiemphieu.tally.election.Fingerprint;

/** Results to publish. */
public final class Results {
    private Results() {}

    /** Of three people, two elected. */
    public static ResultToPublish of(String congress, String election, Status status, String authorisation) {
        return of(
                congress,
                new Vote(election, 1, 1, "Ban Chấp hành", "2027–2032", 2, 0),
                status,
                List.of(
                        new Counted("Lê Văn Cường", ELECTED, OptionalInt.of(96)),
                        new Counted("Trần Thị Dần", ELECTED, OptionalInt.of(88)),
                        new Counted("Phạm Văn Em", NOT_ELECTED, OptionalInt.of(14))),
                authorisation);
    }

    /** Of three people, one elected and two tied for the other seat. */
    public static ResultToPublish tied(String congress, String election, String authorisation) {
        return of(
                congress,
                new Vote(election, 1, 1, "Ban Chấp hành", "2027–2032", 2, 1),
                Status.PROVISIONAL,
                List.of(
                        new Counted("Lê Văn Cường", ELECTED, OptionalInt.of(76)),
                        new Counted("Trần Thị Dần", TIED, OptionalInt.of(60)),
                        new Counted("Phạm Văn Em", TIED, OptionalInt.of(60))),
                authorisation);
    }

    private static ResultToPublish of(String id, Vote vote, Status status, List<Counted> people, String authorisation) {
        Congress congress = new Congress(id, "Đại hội đại biểu lần thứ X", "Đảng bộ " + id, "Xã");
        Account account = new Account(101, OptionalInt.of(51), 100, 99, 1);
        byte[] counted = DemoCount.resultJson(congress, vote, people, account);
        return new ResultToPublish(
                congress,
                vote,
                new Standing(
                        status,
                        status == Status.CERTIFIED ? Optional.of("45-QĐ/TU") : Optional.empty(),
                        status == Status.CORRECTED ? Optional.of("Sai một chữ trong tên") : Optional.empty()),
                people,
                account,
                new Origin(
                        Instant.parse("2027-05-15T09:30:00Z"),
                        Fingerprint.inFiveGroups(counted),
                        "0".repeat(64),
                        List.of(new Signer("Máy 07", "AAAA-BBBB-CCCC-DDDD-EEEE"))),
                new TreeMap<>(Map.of("summary.csv", "votes".getBytes(StandardCharsets.UTF_8), "result.json", counted)),
                authorisation.isEmpty() ? Optional.empty() : Optional.of(authorisation));
    }
}
