package vn.kiemphieu.suite.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.store.Zone;

class GateTest {
    private static final Logger LOG = Logger.getLogger("vn.kiemphieu.suite");
    private static final String AUDITOR = "a".repeat(43);
    private static final String KEYS = "k".repeat(43);

    private final Web web = Web.start(Site.local(Zone.INNER, 0), GateTest::who, List.of(new Pages()));
    private final Client client = new Client(web.port());

    /** A page for everybody, one for a role, and a form. */
    private static final class Pages implements Feature {
        @Override
        public void routes(Routes routes) {
            routes.get("/", Who.PUBLIC, request -> page("Trang đầu"))
                    .get("/khoa", Who.having(Role.KEYS), request -> page("Khóa"))
                    .get("/hong", Who.PUBLIC, request -> {
                        throw new IllegalStateException("secret of the program");
                    })
                    .post(
                            "/gui",
                            Who.PUBLIC,
                            request -> Answer.redirect("/")
                                    .saying("Đã ghi: " + request.form().text("x", 0, 9)))
                    .menu("Khóa", "/khoa", Who.having(Role.KEYS));
        }

        private static Answer page(String heading) {
            return Answer.page("problem.jte", heading, new Problem(200, heading, "", ""));
        }
    }

    private static Optional<SignedIn> who(String token) {
        return switch (token.charAt(0)) {
            case 'a' -> Optional.of(new SignedIn("1", "Lan", Set.of(Role.AUDITOR)));
            case 'k' -> Optional.of(new SignedIn("2", "Minh", Set.of(Role.KEYS)));
            default -> Optional.empty();
        };
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_page_for_everybody_is_kept_by_version() {
        HttpResponse<String> first = client.get("/");
        assertEquals(200, first.statusCode(), first.body());
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertEquals(304, client.get("/", "If-None-Match", tag).statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                first.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void a_page_for_a_role_is_for_nobody_else() {
        assertEquals(
                "/dang-nhap?den=%2Fkhoa",
                client.get("/khoa").headers().firstValue("Location").orElseThrow());
        assertEquals(403, client.get("/khoa", "Cookie", "kp=" + AUDITOR).statusCode());
        HttpResponse<String> page = client.get("/khoa", "Cookie", "kp=" + KEYS);
        assertEquals(200, page.statusCode());
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(page.body().contains("Minh"));
    }

    @Test
    void a_failure_of_the_program_tells_nothing_of_it() {
        LOG.setLevel(Level.OFF);
        HttpResponse<String> page = client.get("/hong");
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("Mã lỗi"));
        assertTrue(!page.body().contains("secret") && !page.body().contains("java"));
    }

    @Test
    void refusals_and_failures_stand_in_the_log_in_words_of_the_program() {
        List<String> told = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord each) {
                told.add(
                        each.getMessage().contains("{0}")
                                ? MessageFormat.format(each.getMessage(), each.getParameters())
                                : each.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        LOG.setLevel(Level.ALL);
        LOG.setUseParentHandlers(false);
        LOG.addHandler(listening);
        try {
            client.get("/khoa?x=%0Arefused", "Cookie", "kp=" + AUDITOR);
            client.post("/gui", null, Map.of("x", "1"), "Cookie", "kp=" + KEYS);
            client.get("/khong-co");
            client.get("/hong");
        } finally {
            LOG.removeHandler(listening);
            LOG.setUseParentHandlers(true);
        }
        assertEquals(
                List.of("refused 403 GET /khoa, account 1", "refused 403 POST /gui, account 2"), told.subList(0, 2));
        assertTrue(told.size() == 3 && told.get(2).startsWith("no answer, code "), told.toString());
    }

    @Test
    void a_form_without_the_token_is_refused() {
        assertEquals(403, client.post("/gui", null, Map.of("x", "1")).statusCode());
        assertEquals(404, client.get("/khong-co").statusCode());
        assertEquals(405, client.post("/", null, Map.of()).statusCode());
    }

    @Test
    void a_form_that_ends_after_its_session_does_nothing() throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        SignIns ending = token -> {
            asked.countDown();
            return over.get() ? Optional.empty() : who(token);
        };
        Feature revoking = routes -> routes.post("/thu-hoi", Who.having(Role.KEYS), request -> {
            done.incrementAndGet();
            return Answer.redirect("/");
        });
        String body = "_token=" + new Token(KEYS).ofForms();
        try (Web slow = Web.start(Site.local(Zone.INNER, 0), ending, List.of(revoking));
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), slow.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /thu-hoi HTTP/1.1\r\nHost: 127.0.0.1:" + slow.port() + "\r\nConnection: close\r\nCookie: kp="
                                    + KEYS + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body.substring(0, 9))
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertTrue(asked.await(10, TimeUnit.SECONDS));
            over.set(true);
            out.write(body.substring(9).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
        }
        assertEquals(0, done.get());
    }

    @Test
    void the_portal_has_a_frame_of_its_own() {
        try (Web portal = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of())) {
            String page = new Client(portal.port()).get("/khong-co").body();
            assertTrue(page.contains("Cổng thông tin Đại hội") && page.contains("Không tìm thấy trang"), page);
        }
    }

    @Test
    void other_machines_are_served_through_tls_only() {
        assertThrows(IllegalArgumentException.class, () -> new Site(Zone.INNER, "0.0.0.0", 0, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Site(Zone.INNER, "127.0.0.1", 0, Optional.of(URI.create("http://van-phong.vn"))));
    }

    @Test
    void the_zones_on_one_machine_do_not_get_each_others_token() {
        SignIns telling = token -> Optional.of(new SignedIn("1", token, Set.of()));
        try (Web portal = Web.start(Site.local(Zone.OUTER, 0), telling, List.of(new Pages()))) {
            HttpResponse<String> foreign = new Client(portal.port()).get("/", "Cookie", "kp=" + AUDITOR);
            HttpResponse<String> own = new Client(portal.port()).get("/", "Cookie", "kp-portal=" + AUDITOR);

            assertEquals(
                    "public, no-cache",
                    foreign.headers().firstValue("Cache-Control").orElseThrow());
            assertEquals("no-store", own.headers().firstValue("Cache-Control").orElseThrow());
        }
    }
}
