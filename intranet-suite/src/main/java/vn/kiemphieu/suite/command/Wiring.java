package vn.kiemphieu.suite.command;

import java.net.URI;
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
import vn.kiemphieu.suite.inner.release.ReleasePages;
import vn.kiemphieu.suite.inner.release.Releasing;
import vn.kiemphieu.suite.inner.results.CongressFilePages;
import vn.kiemphieu.suite.inner.results.CongressFiles;
import vn.kiemphieu.suite.inner.results.PackagePages;
import vn.kiemphieu.suite.inner.results.QuarantinePages;
import vn.kiemphieu.suite.inner.results.ResultPages;
import vn.kiemphieu.suite.inner.results.Results;
import vn.kiemphieu.suite.inner.results.WatchedFolder;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;

/**
 * What each zone is made of.
 *
 * @param features in the order of the menu
 * @param chores what it does by itself
 */
record Wiring(SignIns signIns, List<Feature> features, Chores chores) {
    private static final int LOOK_SECONDS = 2;

    static Wiring of(Site site, Database database, Exchange exchange, Clock clock, Optional<Path> watch) {
        return switch (site.zone()) {
            case INNER -> inner(database, exchange, clock, watch);
            case OUTER -> outer(PublicSide.of(database, exchange, address(site), clock));
        };
    }

    private static Wiring outer(PublicSide portal) {
        return new Wiring(SignIns.NONE, List.of(portal.pages()), portal.chores());
    }

    private static URI address(Site site) {
        return site.address().orElseGet(() -> URI.create("http://" + site.host() + ":" + site.port() + "/"));
    }

    private static Wiring inner(Database database, Exchange exchange, Clock clock, Optional<Path> watch) {
        Office office = Office.of(database, exchange, clock);
        AuditLog log = new AuditLog(clock);
        Sessions sessions = new Sessions(database, clock);
        SigningIn signingIn = new SigningIn(database, log, clock, sessions, PasswordCost.USUAL);
        Accounts accounts = accounts(database, clock);
        Keys keys = new Keys(database, log, clock);
        CongressFiles congressFiles = new CongressFiles(database, log, clock);
        Results results = new Results(database, log, clock, keys, congressFiles);
        Releasing releasing = new Releasing(database, congressFiles, office.results());
        Chores chores = office.chores();
        watch.ifPresent(folder -> chores.every(LOOK_SECONDS, new WatchedFolder(folder, results)::look));
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
                        new ReleasePages(releasing),
                        office.pages(),
                        new OrganisationPages(database, clock),
                        new AuditPages(database, log, accounts)),
                chores);
    }

    static Accounts accounts(Database database, Clock clock) {
        return new Accounts(database, new AuditLog(clock), clock, new Sessions(database, clock), PasswordCost.USUAL);
    }
}
