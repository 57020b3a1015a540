package vn.kiemphieu.suite.command;

import java.time.Clock;
import java.util.List;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.PasswordCost;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.account.AccountPages;
import vn.kiemphieu.suite.inner.account.OwnAccountPages;
import vn.kiemphieu.suite.inner.account.SignInPages;
import vn.kiemphieu.suite.inner.audit.AuditPages;
import vn.kiemphieu.suite.inner.home.Home;
import vn.kiemphieu.suite.inner.organisation.OrganisationPages;
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
            case INNER -> inner(database, clock);
            case OUTER -> new Wiring(SignIns.NONE, List.of());
        };
    }

    private static Wiring inner(Database database, Clock clock) {
        AuditLog log = new AuditLog(clock);
        Sessions sessions = new Sessions(database, clock);
        SigningIn signingIn = new SigningIn(database, log, clock, sessions, PasswordCost.USUAL);
        Accounts accounts = accounts(database, clock);
        return new Wiring(
                sessions::signedIn,
                List.of(
                        new Home(),
                        new SignInPages(signingIn, sessions),
                        new OwnAccountPages(signingIn),
                        new AccountPages(accounts, signingIn),
                        new OrganisationPages(database, clock),
                        new AuditPages(database, log, accounts)));
    }

    static Accounts accounts(Database database, Clock clock) {
        return new Accounts(database, new AuditLog(clock), clock, new Sessions(database, clock), PasswordCost.USUAL);
    }
}
