package vn.kiemphieu.suite.inner.account;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Accounts.Outcome.Done;
import vn.kiemphieu.suite.account.MovableClock;
import vn.kiemphieu.suite.account.PasswordCost;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.account.SigningIn;
import vn.kiemphieu.suite.account.Telephone;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.audit.AuditPages;
import vn.kiemphieu.suite.inner.home.Home;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

/** A running office for tests: accounts, the chain, and whatever features it is given; people with telephones come in. */
public final class Office implements AutoCloseable {
    /** Of everybody here. */
    public static final String PASSWORD = "mưa rơi ngoài hiên";

    private static final PasswordCost CHEAP = new PasswordCost(64, 1);

    private final MovableClock clock = new MovableClock();
    private final AuditLog log = new AuditLog(clock);
    private final Database database;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Web web;
    private final Done first;

    /** An office with the features of accounts and more. */
    public Office(Place place, Feature... more) {
        database = Database.open(place, Zone.INNER);
        sessions = new Sessions(database, clock);
        accounts = new Accounts(database, log, clock, sessions, CHEAP);
        SigningIn signingIn = new SigningIn(database, log, clock, sessions, CHEAP);
        List<Feature> features = new ArrayList<>(List.of(
                new Home(),
                new SignInPages(signingIn, sessions),
                new OwnAccountPages(signingIn),
                new AccountPages(accounts, signingIn),
                new AuditPages(database, log, accounts)));
        features.addAll(List.of(more));
        web = Web.start(Site.local(Zone.INNER, 0), sessions::signedIn, features);
        first = (Done) accounts.first("quantri", "Nguyễn Quản Trị");
    }

    /** Somebody who has an account, a browser and a telephone, and is signed in. */
    public record Person(String account, String userName, Client browser, Telephone telephone) {}

    /** The first administrator, signed in for the first time. */
    public Person administrator() {
        return enter(first.account(), "quantri", first.password());
    }

    /** Somebody with roles, signed in for the first time. */
    public Person person(String userName, String name, Role... roles) {
        Done done = newcomer(userName, name, roles);
        return enter(done.account(), userName, done.password());
    }

    /** An account that was not used yet. */
    public Done newcomer(String userName, String name, Role... roles) {
        SignedIn by = new SignedIn(first.account(), "Quản trị", Set.of(Role.ADMINISTRATOR));
        return (Done) accounts.create(by, userName, name, Set.of(roles));
    }

    private Person enter(String account, String userName, String handedOut) {
        Client browser = new Client(web.port());
        password(browser, userName, handedOut);
        browser.get("/dat-mat-khau");
        browser.post("/dat-mat-khau", Map.of("present", handedOut, "chosen", PASSWORD, "again", PASSWORD));
        Telephone telephone = Telephone.reading(browser.get("/bat-xac-thuc").body(), clock);
        browser.post("/bat-xac-thuc", Map.of("code", telephone.code()));
        clock.pass(Duration.ofSeconds(30));
        return new Person(account, userName, browser, telephone);
    }

    /** Types a name and a password. */
    public HttpResponse<String> password(Client browser, String userName, String password) {
        browser.get("/dang-nhap");
        return browser.post("/dang-nhap", Map.of("user", userName, "password", password));
    }

    /** Signs in anew in another browser. */
    public Client signedIn(Person person) {
        Client browser = new Client(web.port());
        password(browser, person.userName(), PASSWORD);
        browser.get("/ma-xac-thuc");
        browser.post("/ma-xac-thuc", Map.of("code", person.telephone().code()));
        clock.pass(Duration.ofSeconds(30));
        return browser;
    }

    /** What the chain tells, newest first. */
    public List<AuditLog.Entry> told() {
        return database.read(handle -> log.newest(handle, 0, 1000));
    }

    /** Its time. */
    public MovableClock clock() {
        return clock;
    }

    /** Its tables. */
    public Database database() {
        return database;
    }

    /** Its accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** Where it listens. */
    public int port() {
        return web.port();
    }

    @Override
    public void close() {
        web.close();
        database.close();
    }
}
