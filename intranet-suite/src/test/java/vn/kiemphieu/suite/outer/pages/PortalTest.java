package vn.kiemphieu.suite.outer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.suite.demo.portal.PortalDemo;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.inner.news.Step;
import vn.kiemphieu.suite.outer.arrival.Results;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.outer.readers.Visits;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

class PortalTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");
    /** What would run if any text came through as it was typed. */
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}";

    @TempDir
    private Path folder;

    private TwoNetworks two;
    private Portal portal;
    private Web web;
    private Client client;

    @BeforeEach
    void start() {
        two = TwoNetworks.in(folder);
        portal = two.portal();
        web = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of(portal));
        client = new Client(web.port());
    }

    @AfterEach
    void stop() {
        web.close();
        two.close();
    }

    private void carry() throws IOException {
        two.carry();
        two.clock.pass(Duration.ofSeconds(2));
    }

    private String body(String path) {
        HttpResponse<String> response = client.get(path);
        assertEquals(200, response.statusCode(), path);
        assertTrue(response.headers().firstValue("Set-Cookie").isEmpty() || path.contains("y-kien"), path);
        return response.body();
    }

    @Test
    void every_link_of_the_demo_leads_somewhere() throws IOException {
        new PortalDemo(two.inner, two.news, two.results).load();
        carry();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/sitemap.xml", "/rss.xml", "/robots.txt"));
        while (!open.isEmpty() && seen.size() < 250) {
            String path = open.removeFirst();
            if (seen.add(path)) {
                Matcher links = LINK.matcher(body(path));
                while (links.find()) {
                    open.addLast(links.group(1).replace("&amp;", "&"));
                }
            }
        }
        assertTrue(seen.size() > 100, () -> seen.toString());
        assertTrue(body("/").contains("Đã có kết quả ở 14 trong 73 đơn vị"));
        assertTrue(body("/tim?q=kiem%20chung").contains("Tự kiểm chứng một kết quả"));
        assertTrue(body("/rss/huong-dan.xml").contains("<title>Đọc trang kết quả như thế nào</title>"));
        assertEquals(73, body("/toan-tinh/dai-hoi-2027?sort=don-vi").split("data-label=\"Cấp\"", -1).length - 1);
    }

    @Test
    void no_text_of_an_article_or_a_result_runs() throws IOException {
        two.publish(new Manuscript(
                "dai-hoi",
                HOSTILE,
                HOSTILE,
                HOSTILE + "\n\n[x](javascript:alert(3))",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                true,
                List.of()));
        carry();
        String id = two.outer.read(handle ->
                handle.createQuery("SELECT id FROM article").mapTo(String.class).one());
        for (String path : List.of(
                "/",
                "/bai/" + id,
                "/bai/" + id + "/in",
                "/bai/" + id + "/y-kien",
                "/tin/dai-hoi",
                "/rss.xml",
                "/sitemap.xml",
                "/tim?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/ket-qua?loc=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")) {
            String html = body(path);
            assertFalse(html.contains("<script"), path);
            assertFalse(html.contains("<img src=x"), path);
            assertFalse(html.contains("href=\"javascript:"), path);
        }
    }

    @Test
    void nothing_unpublished_can_be_reached_by_any_address() throws IOException {
        String draft =
                TwoNetworks.done(two.news.desk().begin(TwoNetworks.WRITER, TwoNetworks.manuscript("Nháp", "Bí mật")));
        String shown = two.publish(TwoNetworks.manuscript("Đã đăng", "Nội dung"));
        carry();
        String id = two.outer.read(handle ->
                handle.createQuery("SELECT id FROM article").mapTo(String.class).one());
        assertEquals(200, client.get("/cong-bo/publication-0000000001.kpub").statusCode());
        for (String path : List.of(
                "/bai/" + draft,
                "/bai/nhap-" + draft.substring(0, 8),
                "/bai/" + draft + "/in",
                "/anh/1/picture-01.jpg",
                "/anh/1/publication.json",
                "/anh/1/..%2f..%2fetc%2fpasswd",
                "/tai-ve/1/summary.csv",
                "/tai-ve/99/minutes.pdf",
                "/tai-ve/1/publication.json",
                "/cong-bo/publication-0000000002.kpub",
                "/api/articles/" + draft,
                "/static/..%2fapplication.properties")) {
            int status = client.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + ": " + status);
        }
        TwoNetworks.done(two.news.desk().take(TwoNetworks.PUBLISHER, shown, 1, Step.WITHDRAW, "Sai tên người"));
        carry();
        HttpResponse<String> gone = client.get("/bai/" + id);
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains("Sai tên người"));
        assertEquals(404, client.get("/cong-bo/publication-0000000001.kpub").statusCode());
        assertFalse(body("/").contains("Đã đăng"));
    }

    @Test
    void votes_show_on_no_page_without_a_document() throws IOException {
        two.inner.change(handle -> {
            two.results.publish(handle, TwoNetworks.PUBLISHER, Results.of("xa-a", "bch", Status.PROVISIONAL, ""));
            two.results.publish(handle, TwoNetworks.PUBLISHER, Results.of("xa-b", "bch", Status.CERTIFIED, "12-CV/TU"));
        });
        carry();
        for (String path : List.of(
                "/ket-qua/xa-a",
                "/ket-qua/xa-a/bch/1",
                "/ket-qua/xa-a/bch/1/danh-sach.csv",
                "/api/results/xa-a/bch/1")) {
            String page = body(path);
            assertTrue(page.contains("Lê Văn Cường"), path);
            assertFalse(page.contains("Phạm Văn Em") || page.contains(">96<") || page.contains("\"votes\""), path);
        }
        String page = body("/ket-qua/xa-b/bch/1");
        assertTrue(page.contains("12-CV/TU") && page.contains("<svg") && page.contains("45-QĐ/TU"));
        assertEquals("votes", body("/tai-ve/2/summary.csv"));
        assertTrue(page.contains("openssl pkeyutl -verify"));
    }

    @Test
    void a_reader_writes_and_nothing_shows_before_the_editors_decide() throws IOException {
        two.publish(TwoNetworks.manuscript("Bài", "Nội dung"));
        carry();
        String id = two.outer.read(handle ->
                handle.createQuery("SELECT id FROM article").mapTo(String.class).one());
        String path = "/bai/" + id + "/y-kien";
        client.get(path);
        Map<String, String> letter = Map.of("name", "Bạn đọc", "text", "Bài viết rất hay.", "website", "");
        assertEquals(303, client.post(path, letter).statusCode());
        assertTrue(body(path).contains("sau khi ban biên tập duyệt"));
        assertFalse(body("/bai/" + id).contains("rất hay"));
        client.get(path);
        assertEquals(
                303,
                client.post(path, Map.of("name", "Máy", "text", "Mua hàng ngay", "website", "http://x"))
                        .statusCode());
        assertEquals(1, letters());
        client.post(path, letter);
        client.post(path, letter);
        HttpResponse<String> fourth = client.post(path, letter);
        assertEquals(422, fourth.statusCode());
        assertTrue(fourth.body().contains("mười phút") && fourth.body().contains("Bài viết rất hay."));
        two.clock.pass(Duration.ofMinutes(11));
        assertEquals(303, client.post(path, letter).statusCode());
        assertEquals(422, client.post(path, Map.of("name", "", "text", "")).statusCode());
    }

    private int letters() {
        return two.outer.read(handle -> handle.createQuery("SELECT COUNT(*) FROM letter")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void pages_may_be_kept_and_change_when_something_is_published() throws IOException {
        HttpResponse<String> empty = client.get("/");
        String tag = empty.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                "public, max-age=60",
                empty.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(304, client.get("/", "If-None-Match", tag).statusCode());
        two.publish(TwoNetworks.manuscript("Mới", "Nội dung"));
        carry();
        assertEquals(200, client.get("/", "If-None-Match", tag).statusCode());
        assertTrue(body("/").contains("Mới"));
    }

    @Test
    void a_wish_of_how_to_read_goes_along_in_every_link() throws IOException {
        two.publish(TwoNetworks.manuscript("Bài", "Nội dung"));
        carry();
        String page = body("/?co=2&tp=1");
        assertTrue(page.contains("class=\"portal size-2 contrast\""));
        assertTrue(page.contains("href=\"/ket-qua?co=2&amp;tp=1\""));
        assertTrue(body("/?co=9&tp=x").contains("class=\"portal size-0\""));
    }

    @Test
    void a_visit_is_counted_once_in_thirty_minutes_and_nobody_is_kept() {
        for (int i = 0; i < 3; i++) {
            body("/");
        }
        two.clock.pass(Duration.ofMinutes(31));
        body("/ket-qua");
        portal.visits().write();
        body("/");
        portal.visits().write();
        assertEquals(List.of(new Visits.Day("2027-05-16", 2, 5)), two.outer.read(handle -> Visits.lastDays(handle, 9)));
    }
}
