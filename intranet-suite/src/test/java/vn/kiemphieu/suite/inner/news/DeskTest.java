package vn.kiemphieu.suite.inner.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.ALL;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.EDITOR;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.PUBLISHER;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.WRITER;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.done;
import static vn.kiemphieu.suite.outer.arrival.TwoNetworks.manuscript;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

class DeskTest {
    @TempDir
    private Path folder;

    private static String why(Verdict answer) {
        return assertInstanceOf(Verdict.Refused.class, answer).why();
    }

    @BothDatabases
    void nobody_approves_what_they_wrote_or_edited_last(Place place) {
        try (TwoNetworks two = new TwoNetworks(place, new Place.File(folder.resolve("o.db")), folder)) {
            Desk desk = two.news.desk();
            String own = done(desk.begin(ALL, manuscript("Của tôi", "Nội dung")));
            done(desk.take(ALL, own, 1, Step.SUBMIT, ""));
            assertTrue(why(desk.take(ALL, own, 1, Step.APPROVE, "")).contains("không tự duyệt"));

            String edited = done(desk.begin(WRITER, manuscript("Của người khác", "Nội dung")));
            done(desk.take(WRITER, edited, 1, Step.SUBMIT, ""));
            done(desk.edit(ALL, edited, 1, manuscript("Của người khác", "Đã sửa")));
            assertTrue(why(desk.take(ALL, edited, 2, Step.APPROVE, "")).contains("không tự duyệt"));
            done(desk.take(PUBLISHER, edited, 2, Step.APPROVE, ""));
            assertEquals(
                    ArticleState.APPROVED,
                    two.news.article(EDITOR, edited).orElseThrow().state());
        }
    }

    @Test
    void an_article_moves_only_as_the_table_says() {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            Desk desk = two.news.desk();
            Random random = new Random(8);
            String id = done(desk.begin(WRITER, manuscript("Tin", "Nội dung")));
            Set<ArticleState> seen = EnumSet.noneOf(ArticleState.class);
            for (int i = 0; i < 300; i++) {
                StoredArticle before = two.news.article(EDITOR, id).orElseThrow();
                seen.add(before.state());
                Step step = List.of(Step.values()).get(random.nextInt(Step.values().length));
                SignedIn by = List.of(WRITER, EDITOR, PUBLISHER).get(random.nextInt(3));
                Verdict answer = step == Step.SCHEDULE
                        ? desk.schedule(
                                by, id, before.version(), two.clock.instant().plusSeconds(60))
                        : desk.take(by, id, before.version(), step, "lý do");
                StoredArticle after = two.news.article(EDITOR, id).orElseThrow();
                if (answer instanceof Verdict.Done) {
                    assertTrue(step.leadsFrom(before.state()));
                    assertEquals(step.to(), after.state());
                } else {
                    assertEquals(before, after);
                }
            }
            assertEquals(EnumSet.allOf(ArticleState.class), seen);
            assertTrue(two.inner.read(two.audit::firstBroken).isEmpty());
        }
    }

    @Test
    void a_version_that_somebody_else_replaced_is_neither_written_over_nor_approved() {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            Desk desk = two.news.desk();
            String id = done(desk.begin(WRITER, manuscript("Tin", "Một")));
            done(desk.take(WRITER, id, 1, Step.SUBMIT, ""));
            done(desk.edit(EDITOR, id, 1, manuscript("Tin", "Hai")));
            assertTrue(why(desk.edit(EDITOR, id, 1, manuscript("Tin", "Ba"))).contains("phiên bản mới hơn"));
            assertTrue(why(desk.take(PUBLISHER, id, 1, Step.APPROVE, "")).contains("phiên bản mới hơn"));
            assertEquals(
                    "Hai",
                    two.news.article(EDITOR, id).orElseThrow().manuscript().body());
            assertEquals(
                    List.of(Comparison.Where.OLD, Comparison.Where.NEW),
                    Comparison.of(
                                    two.news.version(id, 1).orElseThrow(),
                                    two.news.version(id, 2).orElseThrow())
                            .stream()
                            .map(Comparison.Line::where)
                            .filter(where -> where != Comparison.Where.BOTH)
                            .toList());
        }
    }

    @Test
    void what_is_scheduled_goes_out_when_its_time_comes_and_not_before() throws Exception {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            Desk desk = two.news.desk();
            String id = done(desk.begin(WRITER, manuscript("Hẹn giờ", "Nội dung")));
            done(desk.take(WRITER, id, 1, Step.SUBMIT, ""));
            done(desk.take(PUBLISHER, id, 1, Step.APPROVE, ""));
            assertTrue(why(desk.schedule(PUBLISHER, id, 1, two.clock.instant())).contains("Giờ hẹn đã qua"));
            done(desk.schedule(PUBLISHER, id, 1, two.clock.instant().plus(Duration.ofHours(2))));
            two.clock.pass(Duration.ofMinutes(119));
            assertEquals(0, desk.publishDue());
            assertTrue(two.carry().isEmpty());
            two.clock.pass(Duration.ofMinutes(1));
            assertEquals(1, desk.publishDue());
            assertEquals(0, desk.publishDue());
            two.carry();
            assertEquals(
                    1,
                    two.outer
                            .read(handle -> ArticleQueries.newest(handle, 0, 9))
                            .size());
        }
    }

    @Test
    void an_article_under_revision_stays_public_until_the_new_version_goes_out() throws Exception {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            Desk desk = two.news.desk();
            String id = two.publish(manuscript("Bản một", "Nội dung"));
            two.carry();
            done(desk.take(EDITOR, id, 1, Step.REOPEN, ""));
            done(desk.edit(EDITOR, id, 1, manuscript("Bản hai", "Nội dung")));
            two.carry();
            assertEquals("Bản một", title(two));
            done(desk.take(PUBLISHER, id, 2, Step.APPROVE, ""));
            done(desk.take(PUBLISHER, id, 2, Step.PUBLISH, ""));
            two.carry();
            assertEquals("Bản hai", title(two));
        }
    }

    private static String title(TwoNetworks two) {
        List<ArticleQueries.Line> lines = two.outer.read(handle -> ArticleQueries.newest(handle, 0, 9));
        assertEquals(1, lines.size());
        return lines.get(0).title();
    }

    @Test
    void drafts_are_seen_by_who_wrote_them_and_by_the_desk_alone() {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            String id = done(two.news.desk().begin(ALL, manuscript("Nháp", "")));
            assertTrue(two.news.article(WRITER, id).isEmpty());
            assertTrue(two.news.articles(WRITER).isEmpty());
            assertFalse(two.news.article(ALL, id).isEmpty());
            assertTrue(why(two.news.desk().edit(WRITER, id, 1, manuscript("x", "x")))
                    .contains("người viết"));
            assertTrue(why(two.news.desk().take(ALL, id, 1, Step.SUBMIT, "")).contains("Chưa có nội dung"));
        }
    }

    @BothDatabases
    void contributions_are_counted_for_the_unit_that_sent_them(Place place) {
        try (TwoNetworks two = new TwoNetworks(place, new Place.File(folder.resolve("o.db")), folder)) {
            two.publish(new Manuscript("dai-hoi", "Một", "", "x", "", "Đảng ủy xã A", "", false, List.of()));
            String second = done(two.news
                    .desk()
                    .begin(
                            WRITER,
                            new Manuscript("dai-hoi", "Hai", "", "x", "", "Đảng ủy xã A", "", false, List.of())));
            done(two.news.desk().take(WRITER, second, 1, Step.SUBMIT, ""));
            assertEquals(
                    List.of(new Newsroom.Contribution("Đảng ủy xã A", 2, 1)),
                    two.news.contributions("2027-01-01", "2028-01-01"));
        }
    }

    @Test
    void hostile_texts_are_stored_as_lines_or_refused_with_what_to_do() {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            Desk desk = two.news.desk();
            assertTrue(why(desk.begin(WRITER, manuscript(" \u202E ", "x"))).contains("Chưa có tiêu đề"));
            assertTrue(why(desk.begin(WRITER, manuscript("x".repeat(201), "x"))).contains("rút ngắn"));
            String id = two.publish(manuscript("Một\u202E hai\nba\u0007", "x\u2066y"));
            assertEquals(
                    "Một hai ba",
                    two.news.article(EDITOR, id).orElseThrow().manuscript().title());
        }
    }
}
