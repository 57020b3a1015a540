package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.PasswordCost;
import vn.kiemphieu.suite.account.Sessions;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.keys.KeyPages;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

/** The pages of the import as people in two chairs use them, without scripts. */
class ResultPagesTest {
    private final MadeCongress congress = new MadeCongress("xa-a", 1);
    private final Bundle bundle = congress.bundle(0, 7);
    private final String page = "/ket-qua/goi/" + bundle.hash().hex();

    private Office office;
    private Web web;
    private Chair lan;
    private Chair mai;

    /** Somebody at a browser. */
    private record Chair(Client client, String cookie) {
        HttpResponse<String> get(String path) {
            return client.get(path, "Cookie", cookie);
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            return client.post(path, fields, "Cookie", cookie);
        }

        HttpResponse<String> upload(String path, String field, String file, byte[] bytes) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            part(body, "_token", "");
            body.writeBytes((client.formToken() + "\r\n").getBytes(StandardCharsets.US_ASCII));
            part(body, field, "; filename=\"" + file + "\"");
            body.writeBytes(bytes);
            body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.US_ASCII));
            return client.send(HttpRequest.newBuilder(client.at(path))
                    .header("Content-Type", "multipart/form-data; boundary=limit")
                    .header("Cookie", cookie)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        }

        private static void part(ByteArrayOutputStream body, String field, String more) {
            body.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        office = new Office(new Place.File(folder.resolve("suite.db"))).trusts(congress);
        Accounts accounts = new Accounts(
                office.database,
                office.audit,
                office.clock,
                new Sessions(office.database, office.clock),
                PasswordCost.USUAL);
        web = Web.start(
                Site.local(Zone.INNER, 0),
                ResultPagesTest::who,
                List.of(
                        new ResultPages(office.results),
                        new PackagePages(office.results, accounts),
                        new QuarantinePages(office.results, accounts),
                        new CongressFilePages(office.congresses, accounts),
                        new KeyPages(office.keys, accounts)));
        lan = chair('l');
        mai = chair('m');
    }

    private Chair chair(char letter) {
        return new Chair(new Client(web.port()), "kp=" + String.valueOf(letter).repeat(43));
    }

    private static Optional<SignedIn> who(String token) {
        return switch (token.charAt(0)) {
            case 'l' -> Optional.of(Office.LAN);
            case 'm' -> Optional.of(Office.MAI);
            case 'r' -> Optional.of(Office.READER);
            default -> Optional.empty();
        };
    }

    @AfterEach
    void stop() {
        web.close();
        office.close();
    }

    @Test
    void from_the_upload_to_a_certified_result_in_two_chairs() {
        register();
        lan.get("/ket-qua");
        assertLeads(lan.upload("/ket-qua/nhap", "packages", "a.kqbc", bundle.bytes()), page);
        String asked = lan.get(page).body();
        String[] paper = office.onPaper(bundle.hash().hex());
        assertFalse(asked.contains(paper[0]) || asked.contains(paper[1]), asked);
        assertFalse(asked.contains("bien-ban.pdf"), asked);
        assertEquals(404, lan.get(page + "/bien-ban.pdf").statusCode());
        HttpResponse<String> wrong = lan.post(page + "/go-ma", Map.of("first", "AAAA", "second", "AAAA"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("còn 2 lần"), wrong.body());
        assertLeads(lan.post(page + "/go-ma", Map.of("first", paper[0], "second", paper[1])), page);
        assertTrue(lan.get(page).body().contains("người khác phải duyệt"));
        assertEquals(422, lan.post(page + "/duyet", Map.of()).statusCode());
        assertTrue(mai.get(page).body().contains(paper[0]));
        assertEquals(200, mai.get(page + "/bien-ban.pdf").statusCode());
        assertLeads(mai.post(page + "/duyet", Map.of()), page);
        lan.get(page);
        assertEquals(
                422,
                lan.post(page + "/chuan-y", Map.of("number", "", "day", "28/11/2026", "issuer", "TU"))
                        .statusCode());
        assertLeads(
                lan.post(page + "/chuan-y", Map.of("number", "127-QĐ/TU", "day", "28/11/2026", "issuer", "TU")), page);
        assertTrue(lan.get(page).body().contains("người khác phải xác nhận"));
        mai.get(page);
        assertLeads(mai.post(page + "/xac-nhan-chuan-y", Map.of("proposal", "1")), page);
        assertEquals(Stage.CERTIFIED, office.stage(bundle.hash().hex()));
        assertTrue(mai.get("/ket-qua?buoc=CERTIFIED").body().contains(page));
        assertTrue(mai.get("/ket-qua?buoc=LOCKED").body().contains("Chưa có gói nào"));
    }

    @Test
    void a_refused_package_shows_its_checks_and_what_to_do() {
        lan.get("/ket-qua");
        HttpResponse<String> refused = lan.upload("/ket-qua/nhap", "packages", "<b>.kqbc", bundle.bytes());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("Vào mục “Tệp đại hội”"), refused.body());
        assertTrue(refused.body().contains("Số học và người trúng cử"), refused.body());
        assertFalse(refused.body().contains("<b>.kqbc"), refused.body());
    }

    @Test
    void a_locked_package_is_opened_by_another_with_a_reason() {
        register();
        lan.get("/ket-qua");
        lan.upload("/ket-qua/nhap", "packages", "a.kqbc", bundle.bytes());
        lan.get(page);
        for (int i = 0; i < 3; i++) {
            lan.post(page + "/go-ma", Map.of("first", "AAAA", "second", "AAAA"));
        }
        assertTrue(lan.get("/ket-qua").body().contains("1 gói bị khóa"));
        lan.get(page);
        assertEquals(422, lan.post(page + "/mo-khoa", Map.of("reason", "nhầm")).statusCode());
        mai.get(page);
        assertLeads(mai.post(page + "/mo-khoa", Map.of("reason", "nhầm")), page);
    }

    @Test
    void two_packages_that_contradict_are_shown_side_by_side_and_decided_by_two() {
        register();
        lan.get("/ket-qua");
        lan.upload("/ket-qua/nhap", "packages", "a.kqbc", bundle.bytes());
        Bundle other = congress.bundle(0, 8);
        lan.upload("/ket-qua/nhap", "packages", "b.kqbc", other.bytes());
        assertTrue(lan.get("/ket-qua").body().contains("2 gói đang cách ly"));
        String both = "/ket-qua/cach-ly/xa-a/e1/1";
        String shown = lan.get(both).body();
        assertTrue(
                shown.contains(bundle.hash().hex())
                        && shown.contains(other.hash().hex()),
                shown);
        assertEquals(422, lan.post(both + "/de-nghi", Map.of("reason", "x")).statusCode());
        assertLeads(lan.post(both + "/de-nghi", Map.of("keep", other.hash().hex(), "reason", "đúng biên bản")), both);
        assertEquals(
                422, lan.post(both + "/quyet-dinh", Map.of("proposal", "1")).statusCode());
        mai.get(both);
        assertLeads(mai.post(both + "/quyet-dinh", Map.of("proposal", "1")), "/ket-qua");
        assertEquals(404, lan.get(both).statusCode());
        assertEquals(404, lan.get("/ket-qua/cach-ly/xa-a/e1/0x1").statusCode());
    }

    @Test
    void a_key_is_registered_confirmed_and_revoked() {
        MadeCongress next = new MadeCongress("xa-b", 1);
        lan.get("/khoa");
        assertEquals(422, lan.post("/khoa/moi", Map.of("role", "KIOSK")).statusCode());
        assertLeads(
                lan.post(
                        "/khoa/moi",
                        Map.of(
                                "role", "COMMITTEE",
                                "holder", "Lê Thị Hoa",
                                "congress", "xa-b",
                                "from", "2026-11-01",
                                "until", "2026-12-31",
                                "key", next.first.verifyingKey().pem())),
                "/khoa");
        String key = "/khoa/" + next.first.verifyingKey().fingerprint();
        assertTrue(lan.get(key).body().contains("người khác phải xác nhận"));
        assertEquals(422, lan.post(key + "/xac-nhan", Map.of()).statusCode());
        mai.get(key);
        assertLeads(mai.post(key + "/xac-nhan", Map.of()), key);
        assertTrue(mai.get("/khoa").body().contains("Lê Thị Hoa"));
        mai.get(key);
        assertLeads(mai.post(key + "/thu-hoi", Map.of("reason", "mất USB")), key);
        assertTrue(mai.get(key).body().contains("mất USB"));
        HttpResponse<String> wrong = upload(lan, "/khoa/tep", "register", "{}".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("không phải danh sách khóa"), wrong.body());
    }

    @Test
    void who_only_reads_sees_everything_and_is_given_no_form() {
        register();
        lan.get("/ket-qua");
        lan.upload("/ket-qua/nhap", "packages", "a.kqbc", bundle.bytes());
        Chair reader = chair('r');
        for (String path : List.of("/ket-qua", page, "/tep-dai-hoi", "/khoa")) {
            HttpResponse<String> seen = reader.get(path);
            assertEquals(200, seen.statusCode(), path);
            assertFalse(
                    seen.body().replace("action=\"/dang-xuat\"", "").contains("<form method=\"post\" action"), path);
        }
        for (String path : List.of(page + "/go-ma", page + "/duyet", "/khoa/moi", "/tep-dai-hoi", "/ket-qua/nhap")) {
            assertEquals(403, reader.post(path, Map.of()).statusCode(), path);
        }
        assertEquals(404, reader.get("/ket-qua/goi/khong-co").statusCode());
        assertEquals(303, chair('x').get("/ket-qua").statusCode());
    }

    private void register() {
        assertLeads(upload(lan, "/tep-dai-hoi", "file", congress.file), "/tep-dai-hoi");
        String confirm = "/tep-dai-hoi/" + Hash.over(congress.file).hex() + "/xac-nhan";
        assertFalse(lan.get("/tep-dai-hoi").body().contains(confirm));
        assertEquals(422, lan.post(confirm, Map.of()).statusCode());
        assertTrue(mai.get("/tep-dai-hoi").body().contains(confirm));
        assertLeads(mai.post(confirm, Map.of()), "/tep-dai-hoi");
        assertTrue(lan.get("/tep-dai-hoi").body().contains("Mới nhất"));
    }

    private static HttpResponse<String> upload(Chair chair, String path, String field, byte[] bytes) {
        chair.get("/ket-qua");
        return chair.upload(path, field, "x.json", bytes);
    }

    private static void assertLeads(HttpResponse<String> response, String path) {
        assertEquals(303, response.statusCode(), response.body());
        assertEquals(path, response.headers().firstValue("Location").orElseThrow());
    }
}
