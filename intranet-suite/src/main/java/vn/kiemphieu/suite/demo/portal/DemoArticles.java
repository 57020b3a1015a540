package vn.kiemphieu.suite.demo.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.inner.news.Manuscript.Placed;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.news.Pictures.Added;
import vn.kiemphieu.suite.inner.news.Step;
import vn.kiemphieu.suite.inner.news.Verdict;

/** The articles of the demo: files of this package, some lines of what they are and then the text. */
final class DemoArticles {
    private static final List<String> FILES =
            List.of("cong-khai.md", "chuan-bi.md", "doc-ket-qua.md", "kiem-chung.md", "xa-an-hoa.md", "tien-do.md");

    private DemoArticles() {}

    static void publish(Newsroom news) {
        FILES.forEach(file -> publish(news, file));
    }

    private static void publish(Newsroom news, String file) {
        String[] parts = text(file).split("\n---\n", 2);
        Map<String, String> head = new HashMap<>();
        Arrays.stream(parts[0].split("\n"))
                .map(line -> line.split(": ", 2))
                .forEach(pair -> head.put(pair[0], pair[1]));
        String id = done(news.desk().begin(PortalDemo.WRITER, manuscript(head, parts[1], List.of())));
        int version = 1;
        if (head.containsKey("picture")) {
            Added added = news.pictures().add(PortalDemo.WRITER, id, DemoPicture.drawn(head.get("picture")));
            String picture = ((Added.There) added).id();
            List<Placed> placed = List.of(new Placed(picture, head.get("caption"), head.get("alternative")));
            done(news.desk().edit(PortalDemo.WRITER, id, version++, manuscript(head, parts[1], placed)));
        }
        done(news.desk().take(PortalDemo.WRITER, id, version, Step.SUBMIT, ""));
        done(news.desk().take(PortalDemo.PUBLISHER, id, version, Step.APPROVE, ""));
        done(news.desk().take(PortalDemo.PUBLISHER, id, version, Step.PUBLISH, ""));
    }

    private static Manuscript manuscript(Map<String, String> head, String body, List<Placed> pictures) {
        return new Manuscript(
                head.get("section"),
                head.get("title"),
                head.get("summary"),
                body,
                head.get("byline"),
                head.get("unit"),
                "",
                true,
                pictures);
    }

    private static String done(Verdict answer) {
        if (answer instanceof Verdict.Refused refused) {
            throw new IllegalStateException(refused.why());
        }
        return ((Verdict.Done) answer).article();
    }

    private static String text(String file) {
        try (InputStream in = DemoArticles.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
