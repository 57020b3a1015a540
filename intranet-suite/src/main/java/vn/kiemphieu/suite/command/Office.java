package vn.kiemphieu.suite.command;

import java.time.Clock;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.desk.EditorialDesk;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.publication.Outbox;
import vn.kiemphieu.suite.inner.publication.Publisher;
import vn.kiemphieu.suite.inner.publication.ResultPublishing;
import vn.kiemphieu.suite.inner.readers.Moderation;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.web.Feature;

/** What of the inner zone publishes. */
record Office(Newsroom news, ResultPublishing results, Outbox outbox, Feature pages) {
    static Office of(Database database, Exchange exchange, Clock clock) {
        AuditLog log = new AuditLog(clock);
        Publisher publisher = new Publisher(Exchange.PORTAL, exchange.publisher(hasPublished(database)), clock, log);
        Newsroom news = new Newsroom(database, publisher, clock, log);
        Outbox outbox = new Outbox(database, exchange.outward(), clock, log);
        Moderation moderation = new Moderation(database, publisher, Exchange.PORTAL, exchange.letterKeys(), clock, log);
        return new Office(news, new ResultPublishing(publisher), outbox, new EditorialDesk(news, moderation, outbox));
    }

    private static boolean hasPublished(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM publication_made")
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** What is due is published, and what is published is laid out to be carried. */
    Chores chores() {
        return new Chores().every(5, news.desk()::publishDue).every(5, outbox::deliver);
    }
}
