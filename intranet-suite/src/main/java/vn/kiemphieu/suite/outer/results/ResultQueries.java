package vn.kiemphieu.suite.outer.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.PublishedResult;
import vn.kiemphieu.bridge.publication.PublishedResult.Congress;
import vn.kiemphieu.bridge.publication.PublishedResult.Figures;
import vn.kiemphieu.bridge.publication.PublishedResult.Origin;
import vn.kiemphieu.bridge.publication.PublishedResult.Person;
import vn.kiemphieu.bridge.publication.PublishedResult.Signer;
import vn.kiemphieu.bridge.publication.PublishedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;

/** Looks results up. */
public final class ResultQueries {
    private ResultQueries() {}

    /**
     * A published result.
     *
     * @param number of its publication
     * @param holds whether no later one took its place
     * @param result without people and figures once it is withdrawn
     * @param files names of what can be downloaded beside it
     * @param withdrawn why it was taken off
     */
    public record Shown(
            int number,
            Instant published,
            boolean holds,
            PublishedResult result,
            Set<String> files,
            Optional<String> withdrawn) {
        public Shown {
            files = Set.copyOf(files);
        }
    }

    /**
     * A congress that has results.
     *
     * @param elections how many of its elections have a result that is not withdrawn
     * @param certified how many of these are approved
     * @param published when the newest of them was published
     */
    public record CongressLine(
            String id,
            String name,
            String unit,
            String level,
            String term,
            int elections,
            int certified,
            Instant published) {}

    /**
     * How many elections had results by the end of a day.
     *
     * @param day in ISO 8601, by the clock of the portal in UTC
     */
    public record DayFigure(String day, int results) {}

    /** All congresses that have results, by unit. */
    public static List<CongressLine> congresses(Handle handle) {
        return handle.createQuery("SELECT congress, MAX(congress_name) AS name, MAX(unit) AS unit, MAX(level) AS level,"
                        + " MAX(term) AS term, SUM(CASE WHEN withdrawn IS NULL THEN 1 ELSE 0 END) AS elections,"
                        + " SUM(CASE WHEN withdrawn IS NULL AND status = 'CERTIFIED' THEN 1 ELSE 0 END) AS certified, MAX(published) AS published"
                        + " FROM result WHERE holds = 1 GROUP BY congress ORDER BY MAX(unit), congress")
                .map((row, context) -> new CongressLine(
                        row.getString("congress"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("level"),
                        row.getString("term"),
                        row.getInt("elections"),
                        row.getInt("certified"),
                        Instant.parse(row.getString("published"))))
                .list();
    }

    /** What holds of a congress, in the order of its elections. */
    public static List<Shown> ofCongress(Handle handle, String congress) {
        return list(
                handle,
                handle.createQuery(
                                "SELECT * FROM result WHERE congress = :congress AND holds = 1 ORDER BY position, election, round")
                        .bind("congress", congress));
    }

    /** Everything that was published of one election, the newest first. */
    public static List<Shown> history(Handle handle, String congress, String election, int round) {
        return list(
                handle,
                handle.createQuery(
                                "SELECT * FROM result"
                                        + " WHERE congress = :congress AND election = :election AND round = :round ORDER BY number DESC")
                        .bind("congress", congress)
                        .bind("election", election)
                        .bind("round", round));
    }

    /** How many elections had a result, day by day, in the order of days. */
    public static List<DayFigure> overTime(Handle handle) {
        return handle.createQuery("SELECT day, SUM(COUNT(*)) OVER (ORDER BY day) AS results FROM ("
                        + "SELECT congress, election, round, SUBSTR(MIN(published), 1, 10) AS day FROM result"
                        + " GROUP BY congress, election, round) AS firsts GROUP BY day ORDER BY day")
                .map((row, context) -> new DayFigure(row.getString("day"), row.getInt("results")))
                .list();
    }

    /** The bytes of a file beside a result. */
    public static Optional<byte[]> file(Handle handle, int number, String name) {
        return handle.createQuery("SELECT publication_file.bytes FROM publication_file"
                        + " JOIN result ON result.number = publication_file.number"
                        + " WHERE publication_file.number = :number AND publication_file.name = :name")
                .bind("number", number)
                .bind("name", name)
                .mapTo(byte[].class)
                .findOne();
    }

    private static List<Shown> list(Handle handle, Query query) {
        return query.map((row, context) -> shown(handle, row)).list();
    }

    private static Shown shown(Handle handle, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        PublishedResult result = new PublishedResult(
                new Congress(
                        row.getString("congress"),
                        row.getString("congress_name"),
                        row.getString("unit"),
                        row.getString("level")),
                new Vote(
                        row.getString("election"),
                        row.getInt("round"),
                        row.getInt("position"),
                        row.getString("body"),
                        row.getString("term"),
                        row.getInt("seats"),
                        row.getInt("seats_left")),
                new Standing(
                        Status.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getString("document")),
                        Optional.ofNullable(row.getString("reason"))),
                people(handle, number),
                figures(row),
                new Origin(
                        Instant.parse(row.getString("closed")),
                        row.getString("fingerprint"),
                        row.getString("bundle"),
                        signers(handle, number)));
        return new Shown(
                number,
                Instant.parse(row.getString("published")),
                row.getInt("holds") == 1,
                result,
                Set.copyOf(handle.createQuery("SELECT name FROM publication_file WHERE number = :number ORDER BY name")
                        .bind("number", number)
                        .mapTo(String.class)
                        .list()),
                Optional.ofNullable(row.getString("withdrawn")));
    }

    private static Optional<Figures> figures(ResultSet row) throws SQLException {
        String authorisation = row.getString("authorisation");
        return authorisation == null
                ? Optional.empty()
                : Optional.of(new Figures(
                        authorisation,
                        row.getInt("people"),
                        optional(row, "needed"),
                        row.getInt("collected"),
                        row.getInt("valid"),
                        row.getInt("invalid")));
    }

    private static List<Person> people(Handle handle, int number) {
        return handle.createQuery("SELECT * FROM result_person WHERE number = :number ORDER BY position")
                .bind("number", number)
                .map((row, context) -> new Person(
                        row.getString("name"),
                        CountedResult.Standing.valueOf(row.getString("standing")),
                        optional(row, "votes")))
                .list();
    }

    private static List<Signer> signers(Handle handle, int number) {
        return handle.createQuery("SELECT * FROM result_signer WHERE number = :number ORDER BY position")
                .bind("number", number)
                .map((row, context) -> new Signer(row.getString("holder"), row.getString("fingerprint")))
                .list();
    }

    private static OptionalInt optional(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
