package vn.kiemphieu.suite.outer.results;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import vn.kiemphieu.bridge.publication.PublishedResult;
import vn.kiemphieu.bridge.publication.PublishedResult.Figures;
import vn.kiemphieu.bridge.publication.PublishedResult.Person;
import vn.kiemphieu.bridge.publication.PublishedResult.Signer;
import vn.kiemphieu.bridge.publication.Withdrawal;

/** Puts results before the readers. One that is corrected or certified stays to be seen. */
public final class ResultShelf {
    private ResultShelf() {}

    /** Adds a publication of a result; it holds from now on. */
    public static void put(Handle handle, int number, Instant published, PublishedResult result) {
        handle.createUpdate("UPDATE result SET holds = 0"
                        + " WHERE congress = :congress AND election = :election AND round = :round AND holds = 1")
                .bind("congress", result.congress().id())
                .bind("election", result.vote().election())
                .bind("round", result.vote().round())
                .execute();
        var insert = handle.createUpdate(
                        "INSERT INTO result (number, congress, congress_name, unit, level, election, round,"
                                + " position, body, term, seats, seats_left, status, document, reason, authorisation, people, needed,"
                                + " collected, valid, invalid, closed, fingerprint, bundle, published, holds)"
                                + " VALUES (:number, :congress, :name, :unit, :level, :election, :round, :position, :body, :term, :seats, :left,"
                                + " :status, :document, :reason, :authorisation, :people, :needed, :collected, :valid, :invalid,"
                                + " :closed, :fingerprint, :bundle, :published, 1)")
                .bind("number", number)
                .bind("congress", result.congress().id())
                .bind("name", result.congress().name())
                .bind("unit", result.congress().unit())
                .bind("level", result.congress().level())
                .bind("election", result.vote().election())
                .bind("round", result.vote().round())
                .bind("position", result.vote().order())
                .bind("body", result.vote().body())
                .bind("term", result.vote().term())
                .bind("seats", result.vote().seats())
                .bind("left", result.vote().seatsLeft())
                .bind("status", result.standing().status().name())
                .bind("document", result.standing().document().orElse(null))
                .bind("reason", result.standing().reason().orElse(null))
                .bind("closed", result.origin().closed().toString())
                .bind("fingerprint", result.origin().fingerprint())
                .bind("bundle", result.origin().bundle())
                .bind("published", published.toString());
        var figures = result.figures();
        insert.bind("authorisation", figures.map(Figures::authorisation).orElse(null))
                .bind("people", figures.map(Figures::people).orElse(null))
                .bind(
                        "needed",
                        figures.map(Figures::needed).map(ResultShelf::boxed).orElse(null))
                .bind("collected", figures.map(Figures::collected).orElse(null))
                .bind("valid", figures.map(Figures::valid).orElse(null))
                .bind("invalid", figures.map(Figures::invalid).orElse(null))
                .execute();
        putPeople(handle, number, result);
        putSigners(handle, number, result);
    }

    /** Takes off everything that was published of an election; that it was there, and why it is not, stays to be seen. */
    public static void withdraw(Handle handle, Withdrawal withdrawal) {
        String published = " (SELECT number FROM publication WHERE kind = :kind AND subject = :subject)";
        for (String each : List.of(
                "DELETE FROM result_person WHERE number IN" + published,
                "DELETE FROM publication_file WHERE number IN" + published,
                "UPDATE publication SET bytes = NULL WHERE number IN" + published,
                "UPDATE result SET withdrawn = :reason, authorisation = NULL, people = NULL, needed = NULL,"
                        + " collected = NULL, valid = NULL, invalid = NULL WHERE withdrawn IS NULL AND number IN"
                        + published)) {
            Update update = handle.createUpdate(each)
                    .bind("kind", withdrawal.what().name())
                    .bind("subject", withdrawal.of());
            if (each.contains(":reason")) {
                update.bind("reason", withdrawal.reason());
            }
            update.execute();
        }
    }

    private static Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static void putPeople(Handle handle, int number, PublishedResult result) {
        if (result.people().isEmpty()) {
            return;
        }
        PreparedBatch people = handle.prepareBatch("INSERT INTO result_person (number, position, name, standing, votes)"
                + " VALUES (:number, :position, :name, :standing, :votes)");
        for (int position = 0; position < result.people().size(); position++) {
            Person person = result.people().get(position);
            people.bind("number", number)
                    .bind("position", position)
                    .bind("name", person.name())
                    .bind("standing", person.standing().name())
                    .bind("votes", boxed(person.votes()))
                    .add();
        }
        people.execute();
    }

    private static void putSigners(Handle handle, int number, PublishedResult result) {
        int position = 0;
        for (Signer signer : result.origin().signers()) {
            handle.createUpdate("INSERT INTO result_signer (number, position, holder, fingerprint)"
                            + " VALUES (:number, :position, :holder, :fingerprint)")
                    .bind("number", number)
                    .bind("position", position++)
                    .bind("holder", signer.holder())
                    .bind("fingerprint", signer.fingerprint())
                    .execute();
        }
    }
}
