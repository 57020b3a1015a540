package vn.kiemphieu.suite.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Congress;
import vn.kiemphieu.suite.organisation.Congresses;
import vn.kiemphieu.suite.organisation.Kind;
import vn.kiemphieu.suite.organisation.Organisation;
import vn.kiemphieu.suite.organisation.Tree;
import vn.kiemphieu.suite.organisation.Unit;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class ProvinceTest {
    @BothDatabases
    void it_has_the_figures_of_both_rounds(Place place) {
        AuditLog log = new AuditLog(Clock.systemUTC());
        try (Database database = Database.open(place, Zone.INNER)) {
            database.change(new Province(log)::load);

            Tree of2015 = database.read(handle -> Organisation.asOf(handle, LocalDate.of(2015, 6, 1)));
            assertEquals(Map.of("huyen", 20L), committeesRightBelow(of2015));
            Tree of2025 = database.read(handle -> Organisation.asOf(handle, LocalDate.of(2025, 7, 1)));
            assertEquals(Map.of("truc-thuoc", 4L, "xa", 69L), committeesRightBelow(of2025));

            assertEquals(Map.of("xa", 262L, "huyen", 20L, "tinh", 1L), congresses(database, "2015–2020"));
            assertEquals(Map.of("xa", 69L, "truc-thuoc", 4L, "tinh", 1L), congresses(database, "2025–2030"));
        }
    }

    private static Map<String, Long> committeesRightBelow(Tree tree) {
        List<Unit> below = tree.children("tinh");
        return below.stream()
                .filter(unit -> unit.kind() == Kind.COMMITTEE)
                .collect(Collectors.groupingBy(unit -> unit.level().code(), TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> congresses(Database database, String term) {
        List<Congress> all = database.read(handle -> Congresses.electingFor(handle, term));
        return all.stream().collect(Collectors.groupingBy(Congress::level, Collectors.counting()));
    }
}
