package vn.kiemphieu.suite.inner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.inner.account.Office.Person;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Client;

class AccountPagesTest {
    @TempDir
    private Path folder;

    @BothDatabases
    void an_administrator_makes_changes_and_resets_accounts_with_a_fresh_code_each_time(Place place) {
        try (Office office = new Office(place)) {
            Person boss = office.administrator();
            Client browser = boss.browser();
            browser.get("/tai-khoan/moi");
            Map<String, String> lan = Map.of("user", "Lan", "person", "Nguyễn Thị Lan", "roles", "RESULTS|KEYS");
            assertEquals(422, browser.post("/tai-khoan/moi", lan).statusCode());
            assertTrue(office.accounts().all().stream()
                    .noneMatch(each -> each.userName().equals("lan")));

            HttpResponse<String> made = browser.post("/tai-khoan/moi", with(lan, office, boss));
            assertEquals(200, made.statusCode(), made.body());
            assertTrue(made.body().matches("(?s).*<code>[A-Z2-7]{4}(-[A-Z2-7]{4}){3}</code>.*"));
            String id = id(office, "lan");
            assertEquals(
                    422, browser.post("/tai-khoan/moi", with(lan, office, boss)).statusCode());

            HttpResponse<String> changed = browser.post(
                    "/tai-khoan/" + id,
                    with(Map.of("person", "Lan", "roles", "AUDITOR", "active", "yes"), office, boss));
            assertEquals(303, changed.statusCode());
            assertEquals(
                    Set.of(Role.AUDITOR),
                    office.accounts().find(id).orElseThrow().roles());

            assertEquals(
                    200,
                    browser.post("/tai-khoan/" + id + "/cap-lai", with(Map.of(), office, boss))
                            .statusCode());
            List<String> told =
                    office.told().stream().map(each -> each.action()).toList();
            assertTrue(told.containsAll(List.of("account.created", "account.changed", "account.reset")));
        }
    }

    @BothDatabases
    void other_roles_end_the_sessions_and_so_does_an_administrator(Place place) {
        try (Office office = new Office(place)) {
            Person boss = office.administrator();
            Person lan = office.person("lan", "Lan", Role.AUDITOR);
            boss.browser().get("/tai-khoan/" + lan.account());
            assertEquals(200, lan.browser().get("/nhat-ky").statusCode());
            boss.browser()
                    .post(
                            "/tai-khoan/" + lan.account(),
                            with(Map.of("person", "Lan", "roles", "KEYS", "active", "yes"), office, boss));
            assertEquals(303, lan.browser().get("/").statusCode());

            Client again = office.signedIn(lan);
            assertEquals(403, again.get("/nhat-ky").statusCode());
            boss.browser().get("/tai-khoan/" + lan.account());
            boss.browser().post("/tai-khoan/" + lan.account() + "/ket-thuc-phien", Map.of());
            assertEquals(303, again.get("/").statusCode());
        }
    }

    @BothDatabases
    void an_account_that_is_stopped_is_out_at_once_and_cannot_come_in(Place place) {
        try (Office office = new Office(place)) {
            Person boss = office.administrator();
            Person lan = office.person("lan", "Lan", Role.AUDITOR);
            boss.browser().get("/tai-khoan/" + lan.account());
            assertEquals(
                    303,
                    boss.browser()
                            .post(
                                    "/tai-khoan/" + lan.account(),
                                    with(Map.of("person", "Lan", "roles", "AUDITOR"), office, boss))
                            .statusCode());

            assertEquals(303, lan.browser().get("/nhat-ky").statusCode());
            assertEquals(
                    422,
                    office.password(new Client(office.port()), "lan", Office.PASSWORD)
                            .statusCode());
        }
    }

    @BothDatabases
    void who_lost_only_the_password_still_shows_the_telephone(Place place) {
        try (Office office = new Office(place)) {
            Person boss = office.administrator();
            Person lan = office.person("lan", "Lan", Role.AUDITOR);
            for (String lost : List.of("", "telephone")) {
                boss.browser().get("/tai-khoan/" + lan.account());
                Map<String, String> form = lost.isEmpty() ? Map.of() : Map.of(lost, "yes");
                HttpResponse<String> page =
                        boss.browser().post("/tai-khoan/" + lan.account() + "/cap-lai", with(form, office, boss));
                Client browser = new Client(office.port());
                HttpResponse<String> next = office.password(browser, "lan", handedOut(page.body()));
                assertEquals(
                        lost.isEmpty() ? "/ma-xac-thuc?den=" : "/dat-mat-khau?den=",
                        next.headers().firstValue("Location").orElse(""));
                assertEquals(303, browser.get("/nhat-ky").statusCode());
            }
        }
    }

    @BothDatabases
    void people_see_their_sessions_and_end_the_others_with_a_fresh_code(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan", Role.AUDITOR);
            Client elsewhere = office.signedIn(lan);
            String page = lan.browser().get("/tai-khoan-cua-toi").body();
            assertTrue(page.contains("trình duyệt này") && page.contains("nơi khác"), page);

            assertEquals(
                    422,
                    lan.browser()
                            .post("/tai-khoan-cua-toi/phien-khac", Map.of("othersCode", "000000"))
                            .statusCode());
            assertEquals(200, elsewhere.get("/nhat-ky").statusCode());
            assertEquals(
                    303,
                    lan.browser()
                            .post(
                                    "/tai-khoan-cua-toi/phien-khac",
                                    Map.of("othersCode", lan.telephone().code()))
                            .statusCode());
            assertEquals(303, elsewhere.get("/nhat-ky").statusCode());
            assertFalse(lan.browser().get("/tai-khoan-cua-toi").body().contains("nơi khác"));
        }
    }

    @Test
    void nobody_changes_their_own_roles_or_resets_themselves() {
        try (Office office = office()) {
            Person boss = office.administrator();
            boss.browser().get("/tai-khoan/" + boss.account());
            for (Map<String, String> change : List.of(
                    Map.of("person", "Tôi", "roles", "ADMINISTRATOR|RESULTS", "active", "yes"),
                    Map.of("person", "Tôi", "roles", "ADMINISTRATOR"))) {
                assertEquals(
                        422,
                        boss.browser()
                                .post("/tai-khoan/" + boss.account(), with(change, office, boss))
                                .statusCode());
            }
            assertEquals(
                    422,
                    boss.browser()
                            .post("/tai-khoan/" + boss.account() + "/cap-lai", with(Map.of(), office, boss))
                            .statusCode());
            assertEquals(
                    Set.of(Role.ADMINISTRATOR),
                    office.accounts().find(boss.account()).orElseThrow().roles());
        }
    }

    @Test
    void no_other_role_sees_or_changes_an_account_whatever_its_id() {
        try (Office office = office()) {
            String victim = office.newcomer("nannhan", "Nạn Nhân", Role.KEYS).account();
            long before = office.told().size();
            for (Optional<Role> role : roles()) {
                Person person = role.map(each -> office.person(each.name().toLowerCase(Locale.ROOT), "Tên", each))
                        .orElseGet(() -> office.person("khong", "Tên"));
                Client browser = person.browser();
                browser.get("/tai-khoan-cua-toi");
                for (String id : List.of(victim, person.account(), "khong-co", "..", "%2e%2e")) {
                    assertTrue(browser.get("/tai-khoan/" + id).statusCode() >= 400);
                    for (String action : List.of("", "/mo-khoa", "/ket-thuc-phien", "/cap-lai")) {
                        HttpResponse<String> answer = browser.post(
                                "/tai-khoan/" + id + action,
                                Map.of(
                                        "person",
                                        "x",
                                        "roles",
                                        "ADMINISTRATOR",
                                        "code",
                                        person.telephone().code()));
                        assertTrue(answer.statusCode() >= 400, role + " " + id + action);
                    }
                }
                assertEquals(403, browser.get("/tai-khoan").statusCode());
                assertEquals(
                        403,
                        browser.post("/tai-khoan/moi", Map.of("user", "xau")).statusCode());
                assertEquals(
                        role.equals(Optional.of(Role.AUDITOR)) ? 200 : 403,
                        browser.get("/nhat-ky").statusCode());
            }
            assertEquals(
                    Set.of(Role.KEYS),
                    office.accounts().find(victim).orElseThrow().roles());
            assertFalse(office.told().stream()
                    .limit(office.told().size() - before)
                    .anyMatch(entry -> entry.subject().equals(victim)));
        }
    }

    @Test
    void the_first_administrator_is_made_once() {
        try (Office office = office()) {
            assertTrue(office.accounts().first("khac", "Khác") instanceof Accounts.Outcome.Refused);
        }
    }

    @Test
    void a_password_that_was_handed_out_lapses() {
        try (Office office = office()) {
            var newcomer = office.newcomer("lan", "Lan");
            office.clock().pass(Accounts.HANDED_OUT.plus(Duration.ofSeconds(1)));
            assertEquals(
                    422,
                    office.password(new Client(office.port()), "lan", newcomer.password())
                            .statusCode());
        }
    }

    @Test
    void a_broken_chain_is_shown() {
        try (Office office = office()) {
            Person lan = office.person("lan", "Lan", Role.AUDITOR);
            assertTrue(lan.browser().get("/nhat-ky").body().contains("nguyên vẹn"));
            office.database().change(handle -> handle.execute("UPDATE audit_event SET detail = 'x' WHERE number = 2"));
            assertTrue(lan.browser().get("/nhat-ky").body().contains("bị đứt ở mục số 2"));
        }
    }

    private static List<Optional<Role>> roles() {
        List<Optional<Role>> roles = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)).stream()
                .map(Optional::of)
                .toList());
        roles.add(Optional.empty());
        return roles;
    }

    private Office office() {
        return new Office(new Place.File(folder.resolve("suite.db")));
    }

    private static Map<String, String> with(Map<String, String> fields, Office office, Person person) {
        office.clock().pass(Duration.ofSeconds(30));
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("code", person.telephone().code());
        return all;
    }

    private static String handedOut(String page) {
        Matcher code = Pattern.compile("<code>([A-Z2-7-]{19})</code>").matcher(page);
        assertTrue(code.find(), page);
        return code.group(1);
    }

    private static String id(Office office, String userName) {
        return office.accounts().all().stream()
                .filter(each -> each.userName().equals(userName))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
