package vn.kiemphieu.suite.inner.results;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.keys.Keys;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

/** The office that receives results, with three people who have every right, and two who let keys in. */
final class Office implements AutoCloseable {
    static final SignedIn LAN = person("lan", Role.RESULTS, Role.KEYS);
    static final SignedIn MAI = person("mai", Role.RESULTS, Role.KEYS);
    static final SignedIn TAM = person("tam", Role.RESULTS, Role.KEYS);
    static final SignedIn KEEPER = person("hanh", Role.RESULTS, Role.KEYS);
    static final SignedIn OTHER_KEEPER = person("phuc", Role.RESULTS, Role.KEYS);
    static final SignedIn READER = person("reader", Role.AUDITOR);

    final Clock clock = Clock.fixed(Instant.parse("2026-11-28T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    final Database database;
    final AuditLog audit = new AuditLog(clock);
    final Keys keys;
    final CongressFiles congresses;
    final Results results;

    Office(Place place) {
        database = Database.open(place, Zone.INNER);
        keys = new Keys(database, audit, clock);
        congresses = new CongressFiles(database, audit, clock);
        results = new Results(database, audit, clock, keys, congresses);
    }

    private static SignedIn person(String name, Role... roles) {
        return new SignedIn(name, name, Set.of(roles));
    }

    /** Registers the file and the keys of a congress. */
    Office knows(MadeCongress congress) {
        registers(congress);
        return trusts(congress);
    }

    /** Registers the file of a congress. */
    void registers(MadeCongress congress) {
        require(congresses.register(congress.file, KEEPER));
        require(congresses.confirm(Hash.over(congress.file).hex(), OTHER_KEEPER));
    }

    /** Registers the keys of a congress. */
    Office trusts(MadeCongress congress) {
        require(keys.register(congress.registered(), KEEPER));
        for (RegisteredKey key : congress.registered()) {
            require(keys.confirm(key.key().fingerprint(), OTHER_KEEPER));
        }
        return this;
    }

    static void require(Effect effect) {
        if (!(effect instanceof Effect.Done)) {
            throw new IllegalStateException(effect.sentence());
        }
    }

    Receipt receive(byte[] bytes) {
        return results.receive(bytes, LAN);
    }

    /** The blank groups of a package, as they stand on the paper. */
    String[] onPaper(String hash) {
        BlankedCode code = database.read(handle -> PackageTable.code(handle, hash));
        String[] groups = code.fingerprint().split("-");
        return new String[] {groups[code.first()], groups[code.second()]};
    }

    Effect type(String hash) {
        String[] paper = onPaper(hash);
        return results.typing().type(hash, paper[0], paper[1], LAN);
    }

    /** Brings a kept package to provisional. */
    void approve(String hash) {
        require(type(hash));
        require(results.approving().approve(hash, MAI));
    }

    Stage stage(String hash) {
        return results.find(hash).orElseThrow().about().state().stage();
    }

    long rows(String table) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void close() {
        database.close();
    }
}
