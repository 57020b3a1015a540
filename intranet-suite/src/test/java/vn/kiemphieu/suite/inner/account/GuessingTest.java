package vn.kiemphieu.suite.inner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.account.Office.Person;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Client;

class GuessingTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @BothDatabases
    void the_fifth_failure_makes_wait_and_the_fifteenth_locks_until_an_administrator_opens(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            Client thief = new Client(office.port());
            for (int i = 1; i <= 5; i++) {
                assertEquals(
                        422, office.password(thief, "lan", "sai mật khẩu " + i).statusCode());
            }
            assertEquals(422, office.password(thief, "lan", Office.PASSWORD).statusCode());

            office.clock().pass(Duration.ofSeconds(15));
            assertEquals("/ma-xac-thuc?den=", location(office.password(thief, "lan", Office.PASSWORD)));

            for (int i = 6; i <= 15; i++) {
                office.password(thief, "lan", "sai");
                office.clock().pass(Duration.ofHours(5));
            }
            office.clock().pass(Duration.ofDays(365));
            assertEquals(422, office.password(thief, "lan", Office.PASSWORD).statusCode());
            assertTrue(office.accounts().find(lan.account()).orElseThrow().locked());
            assertEquals(1, count(office, "account.locked"));

            office.accounts().unlock(new SignedIn("x", "x", Set.of(Role.ADMINISTRATOR)), lan.account());
            assertEquals("/ma-xac-thuc?den=", location(office.password(thief, "lan", Office.PASSWORD)));
        }
    }

    @BothDatabases
    void guesses_at_once_count_as_many(Place place) throws InterruptedException {
        try (Office office = new Office(place)) {
            office.newcomer("lan", "Lan");
            ExecutorService thieves = Executors.newFixedThreadPool(12);
            CountDownLatch together = new CountDownLatch(12);
            for (int i = 0; i < 12; i++) {
                thieves.execute(() -> {
                    Client thief = new Client(office.port());
                    thief.get("/dang-nhap");
                    together.countDown();
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    thief.post("/dang-nhap", Map.of("user", "lan", "password", "sai mật khẩu"));
                });
            }
            thieves.shutdown();
            assertTrue(thieves.awaitTermination(1, TimeUnit.MINUTES));

            assertEquals(5, count(office, "sign-in.failed"));
            assertEquals(7, count(office, "sign-in.refused"));
        }
    }

    @BothDatabases
    void an_unknown_name_gets_the_same_answer_as_a_wrong_password(Place place) {
        try (Office office = new Office(place)) {
            office.newcomer("lan", "Lan");
            Client browser = new Client(office.port());
            HttpResponse<String> known = office.password(browser, "lan", "sai mật khẩu này");
            HttpResponse<String> unknown = office.password(browser, "mai", "sai mật khẩu này");

            assertEquals(known.statusCode(), unknown.statusCode());
            assertEquals(known.body().replace("value=\"lan\"", "value=\"mai\""), unknown.body());
        }
    }

    @BothDatabases
    void wrong_codes_count_and_a_right_password_does_not_begin_anew(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            Client thief = new Client(office.port());
            for (int i = 0; i < 5; i++) {
                office.password(thief, "lan", Office.PASSWORD);
                thief.get("/ma-xac-thuc");
                assertEquals(
                        422,
                        thief.post("/ma-xac-thuc", Map.of("code", "abcdef")).statusCode());
            }

            assertEquals(422, office.password(thief, "lan", Office.PASSWORD).statusCode());
            assertFalse(office.accounts().find(lan.account()).orElseThrow().locked());
        }
    }

    @BothDatabases
    void a_code_counts_once_and_a_recovery_code_once(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            Client one = new Client(office.port());
            Client two = new Client(office.port());
            String code = lan.telephone().code();
            for (Client each : List.of(one, two)) {
                office.password(each, "lan", Office.PASSWORD);
                each.get("/ma-xac-thuc");
            }
            assertEquals("/", location(one.post("/ma-xac-thuc", Map.of("code", code))));
            assertEquals(422, two.post("/ma-xac-thuc", Map.of("code", code)).statusCode());

            office.clock().pass(MINUTE);
            one.get("/tai-khoan-cua-toi");
            String page = one.post(
                            "/tai-khoan-cua-toi/ma-khoi-phuc",
                            Map.of(
                                    "codesPassword",
                                    Office.PASSWORD,
                                    "code",
                                    lan.telephone().code()))
                    .body();
            List<String> codes = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){5}")
                    .matcher(page)
                    .results()
                    .map(each -> each.group())
                    .toList();
            assertEquals(10, codes.size());
            two.get("/ma-xac-thuc");
            assertEquals("/", location(two.post("/ma-xac-thuc", Map.of("code", codes.get(3)))));
            Client three = new Client(office.port());
            office.password(three, "lan", Office.PASSWORD);
            three.get("/ma-xac-thuc");
            assertEquals(
                    422,
                    three.post("/ma-xac-thuc", Map.of("code", codes.get(3))).statusCode());
        }
    }

    private static long count(Office office, String action) {
        return office.told().stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none: " + response.statusCode());
    }
}
