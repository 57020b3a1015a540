package vn.kiemphieu.suite.inner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kiemphieu.suite.inner.account.Office.Person;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Client;

class PasswordChangeTest {
    private static final String LONG =
            "Một câu rất dài, có dấu và dấu cách ".repeat(3).strip();

    @BothDatabases
    void who_shows_both_factors_chooses_another_password_as_long_as_they_like_and_keeps_it(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            Client elsewhere = office.signedIn(lan);
            assertEquals(422, change(lan, "sai", lan.telephone().code(), LONG).statusCode());
            office.clock().pass(Duration.ofSeconds(30));
            assertEquals(422, change(lan, Office.PASSWORD, "000000", LONG).statusCode());
            String code = lan.telephone().code();
            assertEquals(422, change(lan, Office.PASSWORD, code, "ngắn").statusCode());
            assertEquals(200, elsewhere.get("/").statusCode());

            assertEquals(303, change(lan, Office.PASSWORD, code, LONG).statusCode());
            assertEquals(303, elsewhere.get("/").statusCode());
            assertEquals(200, lan.browser().get("/").statusCode());

            office.clock().pass(Duration.ofDays(1000));
            Client later = new Client(office.port());
            assertEquals(
                    422, office.password(later, "lan", LONG.substring(0, 72)).statusCode());
            assertEquals(422, office.password(later, "lan", Office.PASSWORD).statusCode());
            assertEquals(303, office.password(later, "lan", LONG).statusCode());
        }
    }

    @BothDatabases
    void passwords_are_hidden_while_typed_and_password_keepers_may_fill_them_in(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            for (String page : new String[] {
                new Client(office.port()).get("/dang-nhap").body(),
                lan.browser().get("/tai-khoan-cua-toi").body()
            }) {
                Pattern.compile("<input [^>]*name=\"(password|present|chosen|again|codesPassword)\"[^>]*>")
                        .matcher(page)
                        .results()
                        .forEach(input -> {
                            assertTrue(input.group().contains("type=\"password\""), input.group());
                            assertTrue(
                                    input.group().matches(".*autocomplete=\"(current|new)-password\".*"),
                                    input.group());
                            assertTrue(!input.group().contains("maxlength"), input.group());
                        });
                assertTrue(page.contains("type=\"password\"") && !page.contains("onpaste"));
            }
        }
    }

    @BothDatabases
    void new_recovery_codes_take_both_factors(Place place) {
        try (Office office = new Office(place)) {
            Person lan = office.person("lan", "Lan");
            lan.browser().get("/tai-khoan-cua-toi");
            for (Map<String, String> form : List.of(
                    Map.of("codesPassword", "sai", "code", lan.telephone().code()),
                    Map.of("codesPassword", Office.PASSWORD, "code", "000000"))) {
                HttpResponse<String> refused = lan.browser().post("/tai-khoan-cua-toi/ma-khoi-phuc", form);
                assertEquals(422, refused.statusCode());
                assertTrue(refused.body().contains("Mật khẩu hoặc mã không đúng"), refused.body());
            }
            Map<String, String> both = Map.of(
                    "codesPassword", Office.PASSWORD, "code", lan.telephone().code());
            HttpResponse<String> done = lan.browser().post("/tai-khoan-cua-toi/ma-khoi-phuc", both);
            assertEquals(200, done.statusCode(), done.body());
        }
    }

    private static HttpResponse<String> change(Person person, String present, String code, String chosen) {
        person.browser().get("/tai-khoan-cua-toi");
        return person.browser()
                .post(
                        "/tai-khoan-cua-toi/mat-khau",
                        Map.of("present", present, "passwordCode", code, "chosen", chosen, "again", chosen));
    }
}
