package vn.kiemphieu.suite.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import vn.kiemphieu.suite.inner.keys.KeyPages;
import vn.kiemphieu.suite.inner.keys.Keys;
import vn.kiemphieu.suite.inner.organisation.OrganisationPages;
import vn.kiemphieu.suite.inner.results.CongressFilePages;
import vn.kiemphieu.suite.inner.results.CongressFiles;
import vn.kiemphieu.suite.inner.results.PackagePages;
import vn.kiemphieu.suite.inner.results.QuarantinePages;
import vn.kiemphieu.suite.inner.results.ResultPages;
import vn.kiemphieu.suite.inner.results.Results;
import vn.kiemphieu.suite.inner.results.WatchedFolder;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.SignIns;

/**
 * What each zone is made of.
 *
 * @param features in the order of the menu
 * @param watched the folder from which packages are taken as well
 */
record Wiring(SignIns signIns, List<Feature> features, Optional<WatchedFolder> watched) {
    static Wiring of(Zone zone, Database database, Clock clock, Optional<Path> watch) {
        return switch (zone) {
            case INNER -> inner(database, clock, watch);
            case OUTER -> new Wiring(SignIns.NONE, List.of(), Optional.empty());
        };
    }

    private static Wiring inner(Database database, Clock clock, Optional<Path> watch) {
        AuditLog log = new AuditLog(clock);
        Sessions sessions = new Sessions(database, clock);
        SigningIn signingIn = new SigningIn(database, log, clock, sessions, PasswordCost.USUAL);
        Accounts accounts = accounts(database, clock);
        Keys keys = new Keys(database, log, clock);
        CongressFiles congressFiles = new CongressFiles(database, log, clock);
        Results results = new Results(database, log, clock, keys, congressFiles);
        return new Wiring(
                sessions::signedIn,
                List.of(
                        new Home(),
                        new SignInPages(signingIn, sessions),
                        new OwnAccountPages(signingIn),
                        new AccountPages(accounts, signingIn),
                        new ResultPages(results),
                        new PackagePages(results, accounts),
                        new QuarantinePages(results, accounts),
                        new CongressFilePages(congressFiles, accounts),
                        new KeyPages(keys, accounts),
                        new OrganisationPages(database, clock),
                        new AuditPages(database, log, accounts)),
                watch.map(folder -> new WatchedFolder(folder, results)));
    }

    static Accounts accounts(Database database, Clock clock) {
        return new Accounts(database, new AuditLog(clock), clock, new Sessions(database, clock), PasswordCost.USUAL);
    }
}
