package vn.kiemphieu.suite.inner.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.demo.Province;
import vn.kiemphieu.suite.organisation.Reorganisation;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

class OrganisationPagesTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T01:02:03Z"), ZoneOffset.UTC);

    @BothDatabases
    void each_day_has_its_tree(Place place) {
        AuditLog log = new AuditLog(clock);
        try (Database database = Database.open(place, Zone.INNER)) {
            database.change(new Province(log)::load);
            String marked = "<script>alert(1)</script>";
            database.change(
                    handle -> new Reorganisation(log).rename(handle, "lan", "c01", LocalDate.of(2026, 1, 1), marked));
            SignIns anybody = token -> Optional.of(new SignedIn("1", "Lan", Set.of()));

            try (Web web =
                    Web.start(Site.local(Zone.INNER, 0), anybody, List.of(new OrganisationPages(database, clock)))) {
                Client client = new Client(web.port());

                String before = body(client, "/to-chuc?ngay=2015-06-01&don-vi=tinh");
                assertTrue(before.contains("Cấp huyện"), before);
                assertTrue(before.contains("28 đơn vị trực thuộc"), before);
                String today = body(client, "/to-chuc?don-vi=tinh");
                assertTrue(today.contains("80 đơn vị trực thuộc"), today);
                assertFalse(today.contains("Cấp huyện"), today);
                assertFalse(today.contains(marked), today);
                assertTrue(today.contains("&lt;script&gt;"), today);
                String gone = body(client, "/to-chuc?don-vi=h01");
                assertTrue(gone.contains("Ngày này không có đơn vị đang xem"), gone);
                String root = body(client, "/to-chuc?ngay=khi-nao");
                assertTrue(root.contains("Đảng bộ tỉnh Hà Tĩnh"), root);
            }
        }
    }

    private static String body(Client client, String path) {
        var response = client.get(path, "Cookie", "kp=" + "a".repeat(43));
        assertEquals(200, response.statusCode());
        return response.body();
    }
}
