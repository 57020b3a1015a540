package vn.kiemphieu.suite.inner.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Content;
import vn.kiemphieu.bridge.publication.Publication;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.audit.AuditLog;

/** Signs what is published and gives it the next number, in the transaction of whoever decided it. */
public final class Publisher {
    private final String portal;
    private final SigningKey key;
    private final Clock clock;
    private final AuditLog audit;

    /**
     * A publisher for one portal.
     *
     * @param portal id of the portal
     * @param key of the offices' network, for publications only
     */
    public Publisher(String portal, SigningKey key, Clock clock, AuditLog audit) {
        this.portal = portal;
        this.key = key;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Publishes something; it is carried by the {@link Outbox}.
     *
     * @param actor id of the account that decided it, or what part of the program did
     * @return its number
     * @throws IllegalArgumentException if the content and the files do not make a publication
     */
    public int publish(Handle handle, String actor, Content content, SortedMap<String, byte[]> files) {
        int number = newest(handle) + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] bytes = new Publication(portal, number, now, content, files).sign(key);
        String hash = Hash.over(bytes).hex();
        handle.createUpdate("INSERT INTO publication_made (number, kind, subject, made, made_by, hash, bytes)"
                        + " VALUES (:number, :kind, :subject, :made, :by, :hash, :bytes)")
                .bind("number", number)
                .bind("kind", content.kind().name())
                .bind("subject", content.subject())
                .bind("made", now.toString())
                .bind("by", actor)
                .bind("hash", hash)
                .bind("bytes", bytes)
                .execute();
        audit.write(
                handle,
                actor,
                "publication.made",
                String.valueOf(number),
                content.kind() + " " + content.subject() + " " + hash);
        return number;
    }

    /**
     * Makes a publication on trial and throws it away.
     *
     * @throws IllegalArgumentException if the content and the files do not make one
     */
    public void attempt(Content content, SortedMap<String, byte[]> files) {
        new Publication(portal, 1, clock.instant().truncatedTo(ChronoUnit.SECONDS), content, files).sign(key);
    }

    private static int newest(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM publication_made")
                .mapTo(Integer.class)
                .one();
    }
}
