package vn.kiemphieu.suite.command;

import java.time.Clock;
import java.util.List;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.PasswordCost;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.SignIns;

/**
 * What each zone is made of.
 *
 * @param features in the order of the menu
 */
record Wiring(SignIns signIns, List<Feature> features) {
    static Wiring of(Zone zone, Database database, Clock clock) {
        return switch (zone) {
            case INNER -> inner(new Sessions(database, clock));
            case OUTER -> new Wiring(SignIns.NONE, List.of());
        };
    }

    private static Wiring inner(Sessions sessions) {
        return new Wiring(sessions::signedIn, List.of());
    }

    static Accounts accounts(Database database, Clock clock) {
        return new Accounts(database, new AuditLog(clock), clock, new Sessions(database, clock), PasswordCost.USUAL);
    }
}
