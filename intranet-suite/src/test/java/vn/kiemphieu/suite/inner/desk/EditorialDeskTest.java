package vn.kiemphieu.suite.inner.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.EDITOR;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.PUBLISHER;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.WRITER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.inner.news.Step;
import vn.kiemphieu.suite.inner.readers.Moderation;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.outer.readers.CommentShelf;
import vn.kiemphieu.suite.outer.readers.Letterbox;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

class EditorialDeskTest {
    /** Of a browser of somebody who is signed in. */
    private static final String COOKIE = "kp=" + "a".repeat(43);

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @TempDir
    private Path folder;

    private final SigningKey ofPortal = SigningKey.generate(new SecureRandom());
    private TwoNetworks two;
    private Moderation moderation;
    private Web web;
    private Client client;
    private SignedIn by = WRITER;

    @BeforeEach
    void start() {
        two = TwoNetworks.in(folder);
        moderation = new Moderation(
                two.inner, two.publisher, TwoNetworks.PORTAL, Set.of(ofPortal.verifyingKey()), two.clock, two.audit);
        web = Web.start(
                Site.local(Zone.INNER, 0),
                token -> Optional.of(by),
                List.of(new EditorialDesk(two.news, moderation, two.outbox)));
        client = new Client(web.port());
    }

    @AfterEach
    void stop() {
        web.close();
        two.close();
    }

    private String body(String path) {
        HttpResponse<String> response = client.get(path, "Cookie", COOKIE);
        assertEquals(200, response.statusCode(), path);
        return response.body();
    }

    private static Map<String, String> fields(String text) {
        return Map.of(
                "section", "dai-hoi", "title", text, "summary", text, "body", text, "byline", text, "unit", text,
                "source", text);
    }

    private String begun(String text) {
        body("/tin-bai/moi");
        HttpResponse<String> saved = client.post("/tin-bai/moi", fields(text), "Cookie", COOKIE);
        assertEquals(303, saved.statusCode(), saved.body());
        return saved.headers().firstValue("Location").orElseThrow().split("/")[2];
    }

    private HttpResponse<String> step(String id, Step step, Map<String, String> more) {
        body("/tin-bai/" + id);
        Map<String, String> fields = new HashMap<>(more);
        fields.put("step", step.name());
        fields.putIfAbsent("version", "1");
        return client.post("/tin-bai/" + id + "/buoc", fields, "Cookie", COOKIE);
    }

    @Test
    void an_article_goes_from_the_form_to_the_portal_by_two_people() throws Exception {
        String id = begun("Tin của xã");
        assertEquals(303, step(id, Step.SUBMIT, Map.of()).statusCode());
        assertEquals(422, step(id, Step.APPROVE, Map.of()).statusCode());
        by = PUBLISHER;
        assertEquals(303, step(id, Step.APPROVE, Map.of()).statusCode());
        assertEquals(422, step(id, Step.SCHEDULE, Map.of("due", "hôm nay")).statusCode());
        assertEquals(
                303, step(id, Step.SCHEDULE, Map.of("due", "2027-05-16T16:00")).statusCode());
        two.clock.pass(Duration.ofHours(1));
        assertEquals(1, two.news.desk().publishDue());
        assertEquals(1, two.carry().size());
        assertEquals(422, step(id, Step.WITHDRAW, Map.of()).statusCode());
        assertEquals(303, step(id, Step.WITHDRAW, Map.of("note", "Sai tên")).statusCode());
        assertTrue(body("/cong-bo").contains("WITHDRAWAL"));
    }

    @Test
    void no_text_runs_on_any_page_of_the_desk() {
        String id = begun(HOSTILE);
        step(id, Step.SUBMIT, Map.of());
        by = EDITOR;
        body("/tin-bai/" + id + "/sua");
        client.post("/tin-bai/" + id + "/sua", fields("khác"), "Cookie", COOKIE);
        step(id, Step.RETURN, Map.of("note", HOSTILE));
        for (String path : List.of(
                "/tin-bai",
                "/tin-bai/" + id,
                "/tin-bai/" + id + "/so-sanh",
                "/tin-bai/dong-gop",
                "/chuyen-muc",
                "/y-kien",
                "/cong-bo",
                "/tin-bai/dong-gop?tu=%22%3E%3Cscript%3E")) {
            String html = body(path);
            assertFalse(html.contains("<script") || html.contains("<img src=x"), path);
        }
    }

    @Test
    void somebody_elses_draft_is_as_if_it_were_not_there() {
        String id = begun("Nháp riêng");
        by = new SignedIn("other", "other", Set.of(Role.CONTRIBUTOR));
        for (String path : List.of(
                "/tin-bai/" + id,
                "/tin-bai/" + id + "/sua",
                "/tin-bai/" + id + "/so-sanh",
                "/tin-bai/" + id + "/anh/" + id)) {
            assertEquals(404, client.get(path, "Cookie", COOKIE).statusCode(), path);
        }
        assertFalse(body("/tin-bai").contains("Nháp riêng"));
        body("/tin-bai/moi");
        assertEquals(
                404,
                client.post("/tin-bai/" + id + "/buoc", Map.of("step", "SUBMIT", "version", "1"), "Cookie", COOKIE)
                        .statusCode());
        by = new SignedIn("keys", "keys", Set.of(Role.KEYS));
        assertEquals(403, client.get("/tin-bai", "Cookie", COOKIE).statusCode());
        by = WRITER;
        assertEquals(403, client.get("/y-kien", "Cookie", COOKIE).statusCode());
    }

    @Test
    void a_form_that_is_refused_keeps_what_was_typed() {
        body("/tin-bai/moi");
        HttpResponse<String> refused = client.post("/tin-bai/moi", fields("x".repeat(250)), "Cookie", COOKIE);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("x".repeat(250)) && refused.body().contains("rút ngắn"));
    }

    @Test
    void a_picture_comes_in_drawn_anew_and_anything_else_is_refused() throws Exception {
        String id = begun("Có ảnh");
        for (boolean picture : List.of(false, true)) {
            body("/tin-bai/" + id + "/sua");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (picture) {
                ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", file);
            } else {
                file.write("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
            }
            HttpResponse<String> sent = upload("/tin-bai/" + id + "/sua", fields("Có ảnh"), file.toByteArray());
            assertEquals(picture ? 303 : 422, sent.statusCode(), sent.body());
        }
        assertTrue(body("/tin-bai/" + id).contains("/anh/"));
    }

    private HttpResponse<String> upload(String path, Map<String, String> fields, byte[] file) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_token", client.formToken());
        all.put("version", "1");
        all.put("alternative-new", "Một ô đen");
        for (Map.Entry<String, String> field : all.entrySet()) {
            form.write(("--b\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        form.write("--b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(client.at(path))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Cookie", COOKIE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
    }

    @Test
    void a_letter_goes_to_the_editors_and_comes_back_as_a_comment() throws Exception {
        two.publish(TwoNetworks.manuscript("Bài", "Nội dung"));
        two.carry();
        String article = two.outer.read(handle ->
                handle.createQuery("SELECT id FROM article").mapTo(String.class).one());
        Letterbox letterbox = new Letterbox(two.outer, two.clock, two.audit);
        assertTrue(letterbox.post("1.2.3.4", article, "Bạn đọc", HOSTILE).isEmpty());
        Letterbox.Parcel parcel =
                letterbox.collect(TwoNetworks.PORTAL, ofPortal).get(0);
        letterbox.delivered(parcel);
        assertTrue(letterbox.collect(TwoNetworks.PORTAL, ofPortal).isEmpty());

        byte[] changed = parcel.bytes().clone();
        changed[100] ^= 1;
        assertFalse(moderation.take(EDITOR, changed) instanceof Arrival.Genuine);
        assertInstanceOf(Arrival.Genuine.class, moderation.take(EDITOR, parcel.bytes()));
        assertInstanceOf(Arrival.AlreadyHere.class, moderation.take(EDITOR, parcel.bytes()));
        by = EDITOR;
        assertFalse(body("/y-kien").contains("<script"));
        String id = moderation.letters(9).get(0).comment().id();
        assertEquals(
                303,
                client.post("/y-kien/" + id, Map.of("state", "SHOWN", "note", "Cảm ơn bạn"), "Cookie", COOKIE)
                        .statusCode());
        two.carry();
        assertEquals(
                HOSTILE,
                two.outer
                        .read(handle -> CommentShelf.below(handle, article))
                        .get(0)
                        .text());
        body("/y-kien");
        assertEquals(
                303,
                client.post("/y-kien/" + id, Map.of("state", "HIDDEN", "note", "Lạc đề"), "Cookie", COOKIE)
                        .statusCode());
        two.carry();
        assertTrue(two.outer.read(handle -> CommentShelf.below(handle, article)).isEmpty());
        assertTrue(two.inner.read(two.audit::firstBroken).isEmpty());
    }

    @Test
    void a_letter_that_no_file_could_carry_is_refused_at_once() {
        Letterbox letterbox = new Letterbox(two.outer, two.clock, two.audit);
        assertTrue(letterbox.post("1", "bai", "\u202E", "Nội dung").isPresent());
        assertTrue(
                letterbox.post("2", "bai", "Tên", "\uD83D\uDE00".repeat(2999)).isPresent());
        assertTrue(letterbox.post("3", "bai", "Tên", "dòng một\u0007\ndòng hai").isEmpty());
        assertEquals(1, letterbox.collect(TwoNetworks.PORTAL, ofPortal).size());
    }

    @Test
    void nothing_that_the_desk_takes_keeps_it_from_publishing() throws Exception {
        two.news.sections().add(PUBLISHER, "Mục\u202E lạ\u2028", Optional.empty());
        String nested = ">".repeat(60_000) + "**".repeat(30_000) + "a" + "\"".repeat(9_000);
        String id =
                two.publish(new Manuscript("muc-la", "x\u2066y", "\u202E", nested, "\u0007", "", "", true, List.of()));
        TwoNetworks.done(two.news.desk().take(PUBLISHER, id, 1, Step.WITHDRAW, "vì\u202E sai\nnhầm"));
        for (var looked : two.carry()) {
            assertInstanceOf(
                    Arrival.Genuine.class, looked.arrival(), looked.arrival().vietnamese());
        }
    }
}
