package vn.kiemphieu.suite.inner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.inner.account.Office.Person;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Client;

/** Words that would mean something to a database or to a template, typed everywhere a stranger or a colleague can type. */
class SqlInjectionTest {
    private static final List<String> HOSTILE = List.of(
            "' OR '1'='1",
            "quantri' --",
            "'; DROP TABLE account; --",
            "\\' OR 1=1 /*",
            "?1 :name $1 ${7*7} {{7*7}} #{7*7}");

    @BothDatabases
    void what_is_typed_is_never_part_of_a_statement_or_a_page(Place place) {
        try (Office office = new Office(place)) {
            Person boss = office.administrator();
            Client stranger = new Client(office.port());
            for (String typed : HOSTILE) {
                assertEquals(422, office.password(stranger, typed, typed).statusCode(), typed);
            }
            String own = "/tai-khoan/" + boss.account();
            for (String typed : HOSTILE) {
                boss.browser().get(own);
                office.clock().pass(Duration.ofSeconds(30));
                Map<String, String> form = Map.of(
                        "person",
                        typed,
                        "roles",
                        "ADMINISTRATOR",
                        "active",
                        "yes",
                        "code",
                        boss.telephone().code());
                assertEquals(303, boss.browser().post(own, form).statusCode(), typed);
                HttpResponse<String> page = boss.browser().get(own);
                assertTrue(page.body().contains(escaped(typed)), page.body());
                assertEquals(
                        404,
                        boss.browser().get("/tai-khoan/" + "%27%20OR%201=1").statusCode());
            }
            assertEquals(1, office.accounts().all().size());
            assertEquals(
                    List.of(Role.ADMINISTRATOR),
                    List.copyOf(
                            office.accounts().find(boss.account()).orElseThrow().roles()));
        }
    }

    private static String escaped(String typed) {
        return typed.replace("'", "&#39;");
    }
}
