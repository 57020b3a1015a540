package vn.kiemphieu.suite.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.store.Zone;

class HostileRequestsTest {
    private static final int LIMIT = 100_000;

    private final AtomicInteger done = new AtomicInteger();
    private final Web web = Web.start(Site.local(Zone.INNER, 0), HostileRequestsTest::anybody, List.of(this::routes));
    private final Client client = new Client(web.port());

    private void routes(Routes routes) {
        routes.get("/", Who.PUBLIC, request -> Answer.page("home.jte", "Trang", new SignedIn("1", "Lan", Set.of())))
                .get("/ve", Who.PUBLIC, request -> Answer.redirect("/").saying(request.query("x")))
                .get("/tep", Who.PUBLIC, request -> Answer.download(request.query("x"), "text/plain", new byte[1]))
                .post("/ghi", Who.PUBLIC, this::count)
                .upload("/nap", Who.PUBLIC, LIMIT, this::count);
    }

    private Answer count(Request request) {
        done.incrementAndGet();
        String told = request.form().typed("x") + request.file("f").map(file -> file.name() + file.bytes().length);
        return Answer.redirect("/").saying(told);
    }

    /** Whoever has a token is signed in, so that every page has a form. */
    private static Optional<SignedIn> anybody(String token) {
        return token.startsWith("n") ? Optional.empty() : Optional.of(new SignedIn("1", "Lan", Set.of()));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_form_is_taken_only_with_the_token_of_its_own_browser() {
        Client other = new Client(web.port());
        String foreign = token(other, "b".repeat(43));
        String own = token(client, "c".repeat(43));
        for (String wrong : new String[] {
            null, "", foreign, "0".repeat(64), own.substring(1), own + "0", own.toUpperCase(Locale.ROOT)
        }) {
            assertEquals(403, form(wrong).statusCode(), wrong);
        }
        assertEquals(0, done.get());

        assertEquals(303, form(own).statusCode());
        assertEquals(1, done.get());
    }

    @Test
    void a_form_of_another_site_is_refused_even_with_the_token() {
        String own = token(client, "c".repeat(43));
        assertEquals(403, form(own, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, form(own, "Sec-Fetch-Site", "same-site").statusCode());
        assertEquals(403, form(own, "Origin", "null").statusCode());
        assertEquals(403, form(own, "Origin", "http://ke.xau").statusCode());
        assertEquals(403, form(own, "Origin", "http://127.0.0.1:1").statusCode());
        assertEquals(0, done.get());

        assertEquals(
                303,
                form(own, "Origin", "http://127.0.0.1:" + web.port(), "Sec-Fetch-Site", "same-origin")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../db/both/V001__audit.sql",
                "/static/%2e%2e/db/both/V001__audit.sql",
                "/static/..%2fdb%2fboth%2fV001__audit.sql",
                "/static/%252e%252e%252fdb",
                "/static/..%5cdb",
                "/static/suite.css%00.png",
                "/static/suite.css;x=1/../..",
                "/static//etc/passwd",
                "/static/%c0%ae%c0%ae/suite.css",
                "/static/SUITE.CSS",
                "/static/",
                "/..;/static/suite.css",
                "/%zz",
                "/%",
                "/static/suite.css/.."
            })
    void no_path_leads_out_of_the_static_files(String path) throws IOException {
        String answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "get", "QUERY"})
    void other_methods_do_nothing(String method) throws IOException {
        String answer =
                client.raw(method + " /ghi HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertTrue(answer.matches("(?s)HTTP/1.1 [45]\\d\\d .*"), answer);
        assertTellsNothing(answer);
        assertEquals(0, done.get());
    }

    @Test
    void looking_changes_nothing_whatever_the_address_says() throws IOException {
        assertEquals(405, client.get("/ghi").statusCode());
        assertEquals(405, client.get("/ghi?_method=POST").statusCode());
        assertEquals(400, client.get("/ghi", "X-HTTP-Method-Override", "POST").statusCode());
        assertEquals(0, done.get());
        assertTrue(client.raw("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x=1", "a\nX: y", "\"; filename=x.exe", "tệp việt.pdf", "a;b=c"})
    void what_is_typed_never_ends_a_header(String typed) {
        for (String path : List.of("/ve", "/tep")) {
            HttpResponse<String> answer = client.get(path + "?x=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            assertTrue(answer.headers().firstValue("X").isEmpty());
            assertTrue(answer.headers().allValues("Set-Cookie").stream().noneMatch(each -> each.startsWith("x=")));
            answer.headers()
                    .firstValue("Content-Disposition")
                    .ifPresent(
                            each -> assertTrue(each.matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._*-]*"), each));
        }
    }

    @Test
    void what_is_larger_than_allowed_is_refused_also_without_a_length() throws IOException {
        String own = token(client, "c".repeat(43));
        byte[] much = ("_token=" + own + "&x=" + "a".repeat(600_000)).getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                413,
                client.send(urlencoded("/ghi", BodyPublishers.ofByteArray(much)))
                        .statusCode());
        assertEquals(
                413,
                client.send(urlencoded("/ghi", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much))))
                        .statusCode());
        byte[] parts = multipart(own, new byte[LIMIT]);
        assertEquals(
                413, client.send(multipart(BodyPublishers.ofByteArray(parts))).statusCode());
        assertEquals(
                413,
                client.send(multipart(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(parts))))
                        .statusCode());
        assertEquals(0, done.get());
        assertTrue(client.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n")
                .startsWith("HTTP/1.1 431"));
    }

    @Test
    void a_file_comes_in_under_a_name_without_folders() {
        String own = token(client, "c".repeat(43));
        byte[] parts = multipart(own, new byte[50_000]);
        assertEquals(
                303, client.send(multipart(BodyPublishers.ofByteArray(parts))).statusCode());
        String page = client.get("/", "Cookie", "kp=" + "c".repeat(43)).body();
        assertTrue(page.contains("Đạihội.kqbc50000") || done.get() == 1, page);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        String own = token(client, "c".repeat(43));
        for (String body : List.of("x=%00", "x=a%0", "x=%ff%fe", "x=%zz", "x=%1b")) {
            assertEquals(
                    400,
                    client.send(urlencoded("/ghi", BodyPublishers.ofString("_token=" + own + "&" + body)))
                            .statusCode(),
                    body);
        }
        assertEquals(
                415,
                client.send(HttpRequest.newBuilder(client.at("/ghi"))
                                .header("Cookie", "kp=" + "c".repeat(43))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode());
        assertEquals(0, done.get());
    }

    @Test
    void every_answer_tells_browsers_what_to_refuse() {
        for (HttpResponse<String> answer : List.of(
                client.get("/"),
                client.get("/khong-co"),
                client.get("/static/suite.css"),
                form("x"),
                client.get("/ve"))) {
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            String policy = header(answer, "Content-Security-Policy");
            for (String none : List.of("default-src", "object-src", "base-uri", "frame-ancestors")) {
                assertTrue(policy.contains(none + " 'none'"), policy);
            }
            assertEquals("", header(answer, "Access-Control-Allow-Origin"));
            assertFalse(header(answer, "Content-Security-Policy").contains("unsafe"));
            assertEquals("same-origin", header(answer, "Referrer-Policy"));
            assertEquals("", header(answer, "Server"));
            assertEquals("", header(answer, "Strict-Transport-Security"));
        }
    }

    @Test
    void behind_tls_cookies_are_bound_to_the_host_and_forms_to_its_address() {
        Site site = new Site(Zone.INNER, "127.0.0.1", 0, Optional.of(URI.create("https://van-phong.vn")));
        try (Web secure = Web.start(site, HostileRequestsTest::anybody, List.of(this::routes))) {
            Client behind = new Client(secure.port());
            HttpResponse<String> page = behind.get("/", "Cookie", "__Host-kp=" + "c".repeat(43));
            assertEquals("max-age=31536000; includeSubDomains", header(page, "Strict-Transport-Security"));
            String cookie = header(behind.get("/ve?x=1"), "Set-Cookie");
            assertTrue(cookie.startsWith("__Host-kp-said=")
                    && cookie.contains("; Path=/; HttpOnly; SameSite=Lax; Secure"));
            for (Map.Entry<String, Integer> origin : Map.of("https://van-phong.vn", 303, "http://van-phong.vn", 403)
                    .entrySet()) {
                assertEquals(
                        origin.getValue(),
                        behind.post(
                                        "/ghi",
                                        behind.formToken(),
                                        Map.of(),
                                        "Cookie",
                                        "__Host-kp=" + "c".repeat(43),
                                        "Origin",
                                        origin.getKey())
                                .statusCode());
            }
        }
    }

    private static String token(Client client, String secret) {
        assertEquals(200, client.get("/", "Cookie", "kp=" + secret).statusCode());
        return client.formToken();
    }

    private HttpResponse<String> form(String token, String... headers) {
        String[] all = Stream.concat(Stream.of("Cookie", "kp=" + "c".repeat(43)), Arrays.stream(headers))
                .toArray(String[]::new);
        return client.post("/ghi", token, Map.of("x", "1"), all);
    }

    private HttpRequest.Builder urlencoded(String path, HttpRequest.BodyPublisher body) {
        return sent(path, "application/x-www-form-urlencoded", body);
    }

    private HttpRequest.Builder multipart(HttpRequest.BodyPublisher body) {
        return sent("/nap", "multipart/form-data; boundary=ranh", body);
    }

    private HttpRequest.Builder sent(String path, String type, HttpRequest.BodyPublisher body) {
        String[] headers = {"Cookie", "kp=" + "c".repeat(43), "Content-Type", type};
        return HttpRequest.newBuilder(client.at(path)).headers(headers).POST(body);
    }

    private static byte[] multipart(String token, byte[] file) {
        String head = "--ranh\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token
                + "\r\n--ranh\r\nContent-Disposition: form-data; name=\"f\"; filename=\"C:\\..\\..\\Đạihội.kqbc\"\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(file);
        all.writeBytes("\r\n--ranh--\r\n".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private static void assertTellsNothing(String answer) {
        for (String word : List.of("jetty", "javalin", "Exception", "at io.", "at org.", "CREATE TABLE", "root:")) {
            assertFalse(answer.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), answer);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
