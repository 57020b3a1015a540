package vn.kiemphieu.suite.inner.release;

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
 */
public record Released(long number, String hash, Stage stage, Optional<String> authorisation) {
    static Optional<Released> last(Handle handle, Subject subject) {
        return handle.createQuery("SELECT number, hash, stage, authorisation FROM result_release"
                        + " WHERE congress = :congress AND election = :election AND round = :round"
                        + " ORDER BY number DESC LIMIT 1")
                .bindMethods(subject)
                .map((row, context) -> new Released(
                        row.getLong("number"),
                        row.getString("hash"),
                        Stage.valueOf(row.getString("stage")),
                        Optional.ofNullable(row.getString("authorisation"))))
                .findFirst();
    }

    static void put(Handle handle, long number, PublishedResult result, Optional<String> authorisation) {
        handle.createUpdate("INSERT INTO result_release (number, congress, election, round, hash, stage, authorisation)"
                        + " VALUES (:number, :congress, :election, :round, :hash, :stage, :authorisation)")
                .bind("number", number)
                .bindMethods(result.subject())
                .bind("hash", result.hash())
                .bind("stage", result.stage().name())
                .bind("authorisation", authorisation.orElse(null))
                .execute();
    }

    /** Whether the portal shows this very result at this very stage. */
    boolean shows(PublishedResult result) {
        return hash.equals(result.hash()) && stage == result.stage();
    }
}
