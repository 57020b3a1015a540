package vn.kiemphieu.suite.outer.arrival;

import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.ELECTED;
import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.NOT_ELECTED;

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
import vn.kiemphieu.suite.inner.publication.ResultToPublish;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Account;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Counted;

/** Results to publish. */
public final class Results {
    private Results() {}

    /** Of three people, two elected. */
    public static ResultToPublish of(String congress, String election, Status status, String authorisation) {
        return new ResultToPublish(
                new Congress(congress, "Đại hội đại biểu lần thứ X", "Đảng bộ " + congress, "Xã"),
                new Vote(election, 1, 1, "Ban Chấp hành", "2027–2032", 2, 0),
                new Standing(
                        status,
                        status == Status.CERTIFIED ? Optional.of("45-QĐ/TU") : Optional.empty(),
                        status == Status.CORRECTED ? Optional.of("Sai một chữ trong tên") : Optional.empty()),
                List.of(
                        new Counted("Lê Văn Cường", ELECTED, OptionalInt.of(96)),
                        new Counted("Trần Thị Dần", ELECTED, OptionalInt.of(88)),
                        new Counted("Phạm Văn Em", NOT_ELECTED, OptionalInt.of(14))),
                new Account(101, OptionalInt.of(51), 100, 99, 1),
                new Origin(
                        Instant.parse("2027-05-15T09:30:00Z"),
                        "ABCD-EFGH-IJKL-MNOP-QRST",
                        "0".repeat(64),
                        List.of(new Signer("Máy 07", "AAAA-BBBB-CCCC-DDDD-EEEE"))),
                new TreeMap<>(Map.of("summary.csv", "votes".getBytes(StandardCharsets.UTF_8))),
                authorisation.isEmpty() ? Optional.empty() : Optional.of(authorisation));
    }
}
