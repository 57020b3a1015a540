package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.outer.arrival.Arrivals;
import vn.kiemphieu.suite.outer.arrival.Intake;
import vn.kiemphieu.suite.outer.arrival.Watch;
import vn.kiemphieu.suite.outer.pages.Portal;
import vn.kiemphieu.suite.outer.readers.Letterbox;
import vn.kiemphieu.suite.store.Database;

/** What the outer zone is made of. */
record PublicSide(Portal pages, Arrivals arrivals, Letterbox letterbox, Exchange exchange) {
    static PublicSide of(Database database, Exchange exchange, URI address, Clock clock) {
        AuditLog log = new AuditLog(clock);
        Intake intake = new Intake(database, Exchange.PORTAL, exchange.publishers(), clock, log);
        Letterbox letterbox = new Letterbox(database, clock, log);
        return new PublicSide(
                new Portal(database, address, exchange.publishers().stream().findFirst(), letterbox, clock),
                new Arrivals(exchange.outward(), intake),
                letterbox,
                exchange);
    }

    /** Files that came are taken, visits are written down, letters are laid out to be carried. */
    Chores chores() {
        SigningKey key = exchange.ofPortal();
        return new Chores()
                .every(2, new Watch(arrivals)::run)
                .every(60, pages.visits()::write)
                .every(600, () -> deliver(letterbox.collect(Exchange.PORTAL, key)));
    }

    private void deliver(List<Letterbox.Parcel> parcels) throws IOException {
        for (Letterbox.Parcel parcel : parcels) {
            Path file = Files.createDirectories(exchange.inward()).resolve(parcel.fileName());
            Path half = file.resolveSibling(file.getFileName() + ".part");
            Files.write(half, parcel.bytes());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            letterbox.delivered(parcel);
        }
    }
}
