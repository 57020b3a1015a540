package vn.kiemphieu.suite.inner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.inner.account.Office.Person;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Client;

class SignInTest {
    @BothDatabases
    void a_newcomer_chooses_a_password_and_sets_the_telephone_up_before_anything_opens(Place place) {
        try (Office office = new Office(place)) {
            var newcomer = office.newcomer("lan", "Lan", Role.AUDITOR);
            Client browser = new Client(office.port());
            assertEquals("/dat-mat-khau?den=", location(office.password(browser, "lan", newcomer.password())));
            assertTrue(location(browser.get("/nhat-ky")).startsWith("/dang-nhap"));
            assertEquals("/dat-mat-khau?den=", location(browser.get("/bat-xac-thuc")));

            Person lan = office.person("minh", "Minh", Role.AUDITOR);
            assertEquals(200, lan.browser().get("/nhat-ky").statusCode());
        }
    }

    @BothDatabases
    void signing_in_changes_the_token_at_every_step_and_signing_out_ends_it(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            Client browser = new Client(office.port());
            browser.get("/dang-nhap");
            String before = browser.secret();
            office.password(browser, "lan", Office.PASSWORD);
            String half = browser.secret();
            browser.get("/ma-xac-thuc");
            browser.post("/ma-xac-thuc", Map.of("code", lan.telephone().code()));
            String whole = browser.secret();

            assertNotEquals(before, half);
            assertNotEquals(half, whole);
            for (String old : List.of(before, half)) {
                assertEquals(
                        303,
                        new Client(office.port())
                                .get("/", "Cookie", "kp=" + old)
                                .statusCode());
            }
            assertEquals(
                    200,
                    new Client(office.port()).get("/", "Cookie", "kp=" + whole).statusCode());
            browser.get("/");
            browser.post("/dang-xuat", Map.of());
            assertEquals(
                    303,
                    new Client(office.port()).get("/", "Cookie", "kp=" + whole).statusCode());
        }
    }

    @BothDatabases
    void signing_out_clears_what_the_browser_kept(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            lan.browser().get("/");
            HttpResponse<String> out = lan.browser().post("/dang-xuat", Map.of());

            assertEquals(
                    "\"cache\"", out.headers().firstValue("Clear-Site-Data").orElse(""));
            assertEquals(
                    "",
                    office.signedIn(lan)
                            .get("/")
                            .headers()
                            .firstValue("Clear-Site-Data")
                            .orElse(""));
        }
    }

    @BothDatabases
    void a_session_ends_when_idle_and_in_any_case_after_twelve_hours(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            for (Duration used = Duration.ZERO;
                    used.compareTo(Sessions.LONGEST.minusMinutes(29)) < 0;
                    used = used.plusMinutes(29)) {
                assertEquals(200, lan.browser().get("/").statusCode());
                office.clock().pass(Duration.ofMinutes(29));
            }
            office.clock().pass(Duration.ofMinutes(29));
            assertEquals(303, lan.browser().get("/").statusCode());

            Client other = office.signedIn(lan);
            assertEquals(200, other.get("/").statusCode());
            office.clock().pass(Sessions.IDLE.plusMinutes(2));
            assertEquals(303, other.get("/").statusCode());
        }
    }

    @BothDatabases
    void no_token_password_or_code_is_in_the_tables(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            String all = office.database()
                    .read(handle -> List.of("account", "session", "recovery_code", "audit_event").stream()
                            .map(table -> handle.createQuery("SELECT * FROM " + table)
                                    .mapToMap()
                                    .list()
                                    .toString())
                            .toList())
                    .toString();

            assertFalse(all.contains(lan.browser().secret()));
            assertFalse(all.contains(Office.PASSWORD));
            assertFalse(all.contains(lan.telephone().code()));
        }
    }

    @BothDatabases
    void nobody_is_led_to_another_site_after_signing_in(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan", Role.AUDITOR);
            for (String elsewhere : List.of("//ke.xau", "/\\ke.xau")) {
                Client browser = new Client(office.port());
                browser.get("/dang-nhap");
                browser.post("/dang-nhap", Map.of("user", "lan", "password", Office.PASSWORD, "den", elsewhere));
                browser.get("/ma-xac-thuc");
                HttpResponse<String> done = browser.post(
                        "/ma-xac-thuc", Map.of("code", lan.telephone().code(), "den", elsewhere));
                assertEquals("/", location(done), elsewhere);
                office.clock().pass(Duration.ofSeconds(30));
            }
            Client browser = new Client(office.port());
            office.password(browser, "lan", Office.PASSWORD);
            browser.get("/ma-xac-thuc");
            HttpResponse<String> done =
                    browser.post("/ma-xac-thuc", Map.of("code", lan.telephone().code(), "den", "/nhat-ky"));
            assertEquals("/nhat-ky", location(done));
        }
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none: " + response.statusCode());
    }
}
