package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.suite.inner.results.PublishedResult.Earlier;

/**
 * What may be published of the results, for whoever writes the publication: nothing that two people have not let out, and
 * nothing of an election whose packages contradict one another. It only reads, in the caller's transaction.
 */
public final class PublishedResults {
    private static final String PUBLISHED = "stage IN ('PROVISIONAL', 'CERTIFIED')";

    private PublishedResults() {}

    /** The result of one election; empty while there is none. */
    public static Optional<PublishedResult> find(Handle handle, Subject subject) {
        List<ResultPackage> all = PackageTable.of(handle, subject);
        return all.stream()
                .filter(each -> each.state().stage().isPublished())
                .findFirst()
                .map(each -> published(handle, each, all));
    }

    /** The elections that have a result, by congress, election and round. */
    public static List<Subject> subjects(Handle handle) {
        return subjects(handle, PUBLISHED);
    }

    /** The elections whose result was published and is withheld now, because another package contradicts it. */
    public static List<Subject> withheld(Handle handle) {
        return subjects(handle, "stage = 'QUARANTINED' AND stage_detail IN ('PROVISIONAL', 'CERTIFIED')");
    }

    private static List<Subject> subjects(Handle handle, String condition) {
        return handle.createQuery("SELECT congress, election, round FROM result_package WHERE " + condition
                        + " ORDER BY congress, election, round")
                .map((row, context) ->
                        new Subject(row.getString("congress"), row.getString("election"), row.getInt("round")))
                .list();
    }

    /**
     * A file of a published package.
     *
     * @param file minutes, report, result or summary
     * @return empty for a package that is not published
     */
    public static Optional<byte[]> file(Handle handle, String hash, Member file) {
        return PackageTable.find(handle, hash)
                .filter(each -> each.state().stage().isPublished())
                .flatMap(each -> PackageTable.file(handle, hash, file));
    }

    /** Every congress that the office knows of, by its id. */
    public static List<CongressProgress> board(Handle handle) {
        return handle.createQuery("SELECT c.id, c.name, c.unit, COUNT(*) AS elections,"
                        + " SUM(CASE WHEN s.best = 4 THEN 1 ELSE 0 END) AS certified,"
                        + " SUM(CASE WHEN s.best = 3 THEN 1 ELSE 0 END) AS provisional,"
                        + " SUM(CASE WHEN s.best = 2 THEN 1 ELSE 0 END) AS quarantined,"
                        + " SUM(CASE WHEN s.best = 1 THEN 1 ELSE 0 END) AS waiting"
                        + " FROM registered_congress c JOIN registered_election e ON e.file = c.newest_file"
                        + " LEFT JOIN (SELECT congress, election, round, MAX(CASE stage WHEN 'CERTIFIED' THEN 4"
                        + " WHEN 'PROVISIONAL' THEN 3 WHEN 'QUARANTINED' THEN 2 WHEN 'REFUSED' THEN 0"
                        + " WHEN 'SUPERSEDED' THEN 0 ELSE 1 END) AS best"
                        + " FROM result_package GROUP BY congress, election, round) s"
                        + " ON s.congress = c.id AND s.election = e.election AND s.round = e.round"
                        + " GROUP BY c.id, c.name, c.unit ORDER BY c.id")
                .map((row, context) -> new CongressProgress(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getInt("elections"),
                        row.getInt("provisional"),
                        row.getInt("certified"),
                        row.getInt("waiting"),
                        row.getInt("quarantined")))
                .list();
    }

    private static PublishedResult published(Handle handle, ResultPackage found, List<ResultPackage> all) {
        return new PublishedResult(
                found.hash(),
                found.subject(),
                found.sequence(),
                found.state().stage(),
                result(handle, found.hash()),
                found.closedOn(),
                found.people().approvedAt().orElseThrow(),
                Certifying.newest(handle, found.hash())
                        .filter(each -> each.confirmedBy().isPresent())
                        .map(Certifying.Proposal::document),
                all.stream()
                        .filter(each -> each.people().approvedAt().isPresent()
                                && !each.state().stage().isPublished())
                        .map(each -> new Earlier(
                                each.hash(),
                                each.sequence(),
                                result(handle, each.hash()).fingerprint(),
                                each.people().approvedAt().orElseThrow()))
                        .toList());
    }

    private static CountedResult result(Handle handle, String hash) {
        return CountedResult.parse(
                PackageTable.file(handle, hash, Member.RESULT).orElseThrow());
    }
}
