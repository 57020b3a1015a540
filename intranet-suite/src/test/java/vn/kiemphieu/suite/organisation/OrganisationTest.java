package vn.kiemphieu.suite.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Change.Made;
import vn.kiemphieu.suite.organisation.Change.Refused;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class OrganisationTest {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final AuditLog log = new AuditLog(Clock.fixed(Instant.parse("2026-11-28T01:02:03Z"), ZoneOffset.UTC));
    private final Levels levels = new Levels(log);
    private final Reorganisation change = new Reorganisation(log);

    @BothDatabases
    void the_tree_of_a_day_is_that_of_the_day(Place place) {
        try (Database database = threeTiers(place)) {
            made(database, handle -> change.rename(handle, "lan", "xa1", TWO_TIERS, "Đảng bộ xã Mới"));
            LocalDate later = TWO_TIERS.plusDays(30);
            made(database, handle -> change.move(handle, "lan", "xa1", later, Optional.of("tinh")));
            made(database, handle -> change.dissolve(handle, "lan", "xa2", later));
            made(database, handle -> change.dissolve(handle, "lan", "huyen1", later));

            Tree before = tree(database, TWO_TIERS.minusDays(1));
            assertEquals("Đảng bộ xã 1", before.unit("xa1").orElseThrow().name());
            assertEquals(List.of("tinh", "huyen1", "xa1"), codes(before.path("xa1")));
            Tree after = tree(database, later);
            assertEquals("Đảng bộ xã Mới", after.unit("xa1").orElseThrow().name());
            assertEquals(List.of("tinh", "xa1"), codes(after.path("xa1")));
            assertEquals(Optional.empty(), after.unit("huyen1"));
            assertEquals(List.of("tinh"), codes(after.roots()));
            assertEquals(List.of(), tree(database, START.minusDays(1)).units());
            assertEquals(
                    3,
                    database.read(handle -> Organisation.history(handle, "xa1")).size());
        }
    }

    @BothDatabases
    void nothing_before_a_later_change_is_written_over(Place place) {
        try (Database database = threeTiers(place)) {
            made(database, handle -> change.rename(handle, "lan", "xa1", TWO_TIERS, "Tên mới"));

            for (LocalDate day : List.of(TWO_TIERS, TWO_TIERS.minusDays(1), START)) {
                assertEquals(
                        "Đơn vị xa1 đã có thay đổi từ ngày 1/7/2025; thay đổi mới phải từ một ngày sau đó.",
                        refused(database, handle -> change.rename(handle, "lan", "xa1", day, "Tên khác")));
            }
            made(database, handle -> change.dissolve(handle, "lan", "xa1", TWO_TIERS.plusDays(1)));
            assertTrue(refused(database, handle -> change.rename(handle, "lan", "xa1", TWO_TIERS.plusDays(2), "Nữa"))
                    .contains("đã giải thể từ ngày 2/7/2025"));
            assertTrue(refused(database, handle -> establish(handle, "xa1", TWO_TIERS.plusDays(9), "xa", "tinh"))
                    .contains("mã không dùng lại"));
        }
    }

    @BothDatabases
    void nobody_stands_above_themselves_on_any_day(Place place) {
        try (Database database = threeTiers(place)) {
            assertTrue(refused(database, handle -> change.move(handle, "lan", "huyen1", TWO_TIERS, Optional.of("xa1")))
                    .contains("nằm dưới chính huyen1"));

            made(database, handle -> change.move(handle, "lan", "xa1", TWO_TIERS.plusDays(10), Optional.of("xa2")));
            assertEquals(
                    "Đơn vị xa1 nằm dưới chính xa2 từ ngày 11/7/2025; hãy chọn đơn vị cấp trên khác.",
                    refused(database, handle -> change.move(handle, "lan", "xa2", TWO_TIERS, Optional.of("xa1"))));
        }
    }

    @BothDatabases
    void a_level_ends_when_nobody_is_at_it(Place place) {
        try (Database database = threeTiers(place)) {
            assertTrue(refused(database, handle -> levels.end(handle, "lan", "huyen", TWO_TIERS, "15671-CV/VPTW"))
                    .startsWith("Còn 1 đơn vị ở cấp Cấp huyện từ ngày 1/7/2025"));
            assertTrue(refused(database, handle -> change.dissolve(handle, "lan", "huyen1", TWO_TIERS))
                    .contains("còn 2 đơn vị trực thuộc, như xa1"));

            for (String commune : List.of("xa1", "xa2")) {
                made(database, handle -> change.move(handle, "lan", commune, TWO_TIERS, Optional.of("tinh")));
            }
            made(database, handle -> change.dissolve(handle, "lan", "huyen1", TWO_TIERS));
            made(database, handle -> levels.end(handle, "lan", "huyen", TWO_TIERS, "15671-CV/VPTW"));

            assertEquals(
                    "Ngày 1/7/2025 không có cấp huyen; hãy chọn cấp đang có hiệu lực.",
                    refused(database, handle -> establish(handle, "huyen2", TWO_TIERS, "huyen", "tinh")));
            made(database, handle -> establish(handle, "huyen3", TWO_TIERS.minusDays(1), "huyen", "tinh"));
        }
    }

    @BothDatabases
    void a_channel_holds_from_its_day(Place place) {
        try (Database database = threeTiers(place)) {
            made(database, handle -> change.reach(handle, "lan", "xa1", TWO_TIERS, Channel.INTERNET));

            assertEquals(
                    Channel.INNER_WAN,
                    tree(database, TWO_TIERS.minusDays(1))
                            .unit("xa1")
                            .orElseThrow()
                            .channel());
            assertEquals(
                    Channel.INTERNET,
                    tree(database, TWO_TIERS).unit("xa1").orElseThrow().channel());
            refused(database, handle -> change.reach(handle, "lan", "xa1", TWO_TIERS, Channel.PAPER));
            refused(database, handle -> change.reach(handle, "lan", "không có", TWO_TIERS, Channel.PAPER));
        }
    }

    @BothDatabases
    void terms_follow_one_another_and_congresses_hang_on_units(Place place) {
        try (Database database = threeTiers(place)) {
            Terms terms = new Terms(log);
            Congresses congresses = new Congresses(log);
            made(database, handle -> terms.begin(handle, "lan", "xa1", "2015–2020", LocalDate.of(2015, 6, 1)));
            made(database, handle -> terms.begin(handle, "lan", "xa1", "2020–2025", LocalDate.of(2020, 6, 1)));
            refused(database, handle -> terms.begin(handle, "lan", "xa1", "2020–2025", LocalDate.of(2025, 6, 1)));
            refused(database, handle -> terms.begin(handle, "lan", "xa1", "2019–2024", LocalDate.of(2019, 6, 1)));
            assertEquals(
                    "2015–2020",
                    database.read(handle -> Terms.on(handle, "xa1", LocalDate.of(2020, 5, 31)))
                            .orElseThrow()
                            .name());

            Congress congress =
                    new Congress("xa1-2020", "xa1", "Đại hội", "xa", LocalDate.of(2020, 5, 29), "2020–2025");
            made(database, handle -> congresses.plan(handle, "lan", congress));
            refused(database, handle -> congresses.plan(handle, "lan", congress));
            assertEquals(List.of(congress), database.read(handle -> Congresses.of(handle, "xa1")));
            Congress elsewhere =
                    new Congress("xa9-2020", "xa9", "Đại hội", "xa", LocalDate.of(2020, 5, 29), "2020–2025");
            refused(database, handle -> congresses.plan(handle, "lan", elsewhere));
            Congress higher =
                    new Congress("xa2-2020", "xa2", "Đại hội", "tinh", LocalDate.of(2020, 5, 29), "2020–2025");
            refused(database, handle -> congresses.plan(handle, "lan", higher));
        }
    }

    /** Any changes in any order: no day before a change looks otherwise after it, and every day is a tree. */
    @BothDatabases
    void whatever_is_changed_the_past_stays_and_every_day_is_a_tree(Place place) {
        try (Database database = threeTiers(place)) {
            for (long seed = 1; seed <= 3; seed++) {
                Random random = new Random(seed);
                for (int i = 0; i < 20; i++) {
                    LocalDate day = TWO_TIERS.plusDays(random.nextInt(60));
                    Map<LocalDate, List<Unit>> past = looks(database, START, day.minusDays(1));
                    String code = "u" + random.nextInt(12);
                    String other = random.nextInt(4) == 0 ? "tinh" : "u" + random.nextInt(12);
                    int what = random.nextInt(5);
                    database.change(handle -> any(handle, what, code, other, day));
                    assertEquals(past, looks(database, START, day.minusDays(1)), "seed " + seed);
                    looks(database, TWO_TIERS, TWO_TIERS.plusDays(61)).forEach(OrganisationTest::isTree);
                }
            }
            assertEquals(Optional.empty(), database.read(log::firstBroken));
        }
    }

    private void any(Handle handle, int what, String code, String other, LocalDate day) {
        switch (what) {
            case 0, 1 -> establish(handle, code, day, "xa", other);
            case 2 -> change.rename(handle, "lan", code, day, "Tên " + other);
            case 3 -> change.move(handle, "lan", code, day, Optional.of(other));
            default -> change.dissolve(handle, "lan", code, day);
        }
    }

    private static Map<LocalDate, List<Unit>> looks(Database database, LocalDate from, LocalDate until) {
        Map<LocalDate, List<Unit>> looks = new HashMap<>();
        database.read(handle -> {
            List<LocalDate> days = new ArrayList<>(List.of(from, until));
            for (LocalDate day = TWO_TIERS; day.isBefore(until); day = day.plusDays(15)) {
                days.add(day);
            }
            days.forEach(day -> looks.put(day, Organisation.asOf(handle, day).units()));
            return true;
        });
        return looks;
    }

    private static void isTree(LocalDate day, List<Unit> units) {
        Map<String, Unit> byCode = new HashMap<>();
        units.forEach(unit -> assertEquals(null, byCode.put(unit.code(), unit), "twice on " + day));
        for (Unit unit : units) {
            Set<String> seen = new HashSet<>();
            Optional<String> above = Optional.of(unit.code());
            while (above.isPresent()) {
                assertTrue(seen.add(above.get()), "a circle on " + day);
                assertTrue(byCode.containsKey(above.get()), above.get() + " is not there on " + day);
                above = byCode.get(above.get()).parent();
            }
        }
    }

    private Database threeTiers(Place place) {
        Database database = Database.open(place, Zone.INNER);
        made(database, handle -> levels.introduce(handle, "lan", level("tinh", "Cấp tỉnh", 1)));
        made(database, handle -> levels.introduce(handle, "lan", level("huyen", "Cấp huyện", 2)));
        made(database, handle -> levels.introduce(handle, "lan", level("xa", "Cấp xã", 3)));
        made(
                database,
                handle -> change.establish(
                        handle,
                        "lan",
                        "tinh",
                        START,
                        new Description("Đảng bộ tỉnh", Kind.COMMITTEE, "tinh", Optional.empty()),
                        Channel.INNER_WAN));
        made(database, handle -> establish(handle, "huyen1", START, "huyen", "tinh"));
        made(database, handle -> establish(handle, "xa1", START, "xa", "huyen1"));
        made(database, handle -> establish(handle, "xa2", START, "xa", "huyen1"));
        return database;
    }

    private Change establish(Handle handle, String code, LocalDate day, String level, String parent) {
        String name = code.startsWith("xa") ? "Đảng bộ xã " + code.substring(2) : "Đảng bộ " + code;
        return change.establish(
                handle,
                "lan",
                code,
                day,
                new Description(name, Kind.COMMITTEE, level, Optional.of(parent)),
                Channel.INNER_WAN);
    }

    private static Level level(String code, String name, int place) {
        return new Level(code, name, place, Period.since(START), "Điều lệ Đảng");
    }

    private static Tree tree(Database database, LocalDate day) {
        return database.read(handle -> Organisation.asOf(handle, day));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private static void made(Database database, Function<Handle, Change> work) {
        assertEquals(new Made(), database.write(work));
    }

    private static String refused(Database database, Function<Handle, Change> work) {
        return assertInstanceOf(Refused.class, database.write(work)).vietnamese();
    }
}
