package vn.kiemphieu.suite.inner.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.inner.results.PublishedResult;
import vn.kiemphieu.suite.inner.results.Stage;

/**
 * What the portal was last given of a result.
 *
 * @param number of the publication
 * @param hash of the package that it was made of
 * @param authorisation number of the document that allows votes to be shown; empty where only names are
 * @param withdrawn whether the publication took off what the rest says
 */
public record Released(
        Subject subject, long number, String hash, Stage stage, Optional<String> authorisation, boolean withdrawn) {
    private static final String LAST =
            "SELECT * FROM result_release r WHERE number = (SELECT MAX(number) FROM result_release"
                    + " WHERE congress = r.congress AND election = r.election AND round = r.round)";

    static Optional<Released> last(Handle handle, Subject subject) {
        return handle.createQuery(LAST + " AND congress = :congress AND election = :election AND round = :round")
                .bindMethods(subject)
                .map((row, context) -> released(row))
                .findOne();
    }

    /** The last of every election, by congress, election and round. */
    static List<Released> all(Handle handle) {
        return handle.createQuery(LAST + " ORDER BY congress, election, round")
                .map((row, context) -> released(row))
                .list();
    }

    private static Released released(ResultSet row) throws SQLException {
        return new Released(
                new Subject(row.getString("congress"), row.getString("election"), row.getInt("round")),
                row.getLong("number"),
                row.getString("hash"),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("authorisation")),
                row.getInt("withdrawn") == 1);
    }

    void put(Handle handle) {
        handle.createUpdate(
                        "INSERT INTO result_release (number, congress, election, round, hash, stage, authorisation, withdrawn)"
                                + " VALUES (:number, :congress, :election, :round, :hash, :stage, :authorisation, :withdrawn)")
                .bind("number", number)
                .bindMethods(subject)
                .bind("hash", hash)
                .bind("stage", stage.name())
                .bind("authorisation", authorisation.orElse(null))
                .bind("withdrawn", withdrawn ? 1 : 0)
                .execute();
    }

    /** Whether the portal shows this very result at this very stage. */
    boolean shows(PublishedResult result) {
        return !withdrawn && hash.equals(result.hash()) && stage == result.stage();
    }
}
