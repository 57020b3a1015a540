package vn.kiemphieu.suite.inner.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.suite.account.Account;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** What was done, from the newest on, and whether the chain holds. It cannot be changed here or anywhere else. */
public final class AuditPages implements Feature {
    private static final int ON_A_PAGE = 50;
    private static final DateTimeFormatter VIETNAM =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Who READERS = Who.having(Role.AUDITOR);

    private final Database database;
    private final AuditLog log;
    private final Accounts accounts;

    public AuditPages(Database database, AuditLog log, Accounts accounts) {
        this.database = database;
        this.log = log;
        this.accounts = accounts;
    }

    /**
     * A page of the chain.
     *
     * @param people user names by id of the account
     * @param broken number of the first entry that does not follow from the one before it
     */
    public record Shown(
            List<AuditLog.Entry> entries, Map<String, String> people, Optional<Long> broken, long total, int page) {
        public Shown {
            entries = List.copyOf(entries);
            people = Map.copyOf(people);
        }

        /** Whether there are older ones. */
        public boolean hasOlder() {
            return (long) page * ON_A_PAGE < total;
        }

        /** When it was, as the clocks of the country say. */
        public String time(AuditLog.Entry entry) {
            return VIETNAM.format(Instant.parse(entry.at()));
        }

        /** Who or what stands behind an id. */
        public String name(String id) {
            return people.getOrDefault(id, id);
        }
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/nhat-ky", READERS, this::page).menu("Nhật ký", "/nhat-ky", READERS);
    }

    private Answer page(Request request) {
        int page = request.pageNumber();
        Map<String, String> people = new HashMap<>();
        for (Account account : accounts.all()) {
            people.put(account.id(), account.userName());
        }
        return database.snapshot(handle -> Answer.page(
                "audit.jte",
                "Nhật ký",
                new Shown(
                        log.newest(handle, (page - 1L) * ON_A_PAGE, ON_A_PAGE),
                        people,
                        log.firstBroken(handle),
                        log.last(handle).map(AuditLog.Entry::number).orElse(0L),
                        page)));
    }
}
