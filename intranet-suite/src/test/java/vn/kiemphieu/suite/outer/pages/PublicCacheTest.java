package vn.kiemphieu.suite.outer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.account.MovableClock;
import vn.kiemphieu.suite.outer.arrival.Intake;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.outer.readers.Visits;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

class PublicCacheTest {
    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(TwoNetworks.MORNING);
    private Database outer;
    private PublicCache cache;

    @BeforeEach
    void open() {
        outer = Database.open(new Place.File(folder.resolve("outer.db")), Zone.OUTER);
        cache = new PublicCache(outer, clock);
        publish(1);
    }

    @AfterEach
    void close() {
        outer.close();
    }

    private void publish(int number) {
        outer.change(handle -> handle.execute(
                "INSERT INTO publication (number, hash, kind, subject, made, received) VALUES (?, '', '', '', '', '')",
                number));
        clock.pass(Duration.ofSeconds(2));
    }

    @Test
    void what_was_read_before_a_withdrawal_is_not_kept_after_it() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch published = new CountDownLatch(1);
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> cache.get("newest", handle -> {
            int newest = Intake.newest(handle);
            read.countDown();
            await(published);
            return newest;
        }));
        read.await();
        publish(2);
        assertEquals(2, cache.number());
        published.countDown();
        assertEquals(1, slow.get());
        assertEquals(2, (int) cache.get("newest", Intake::newest));
        assertEquals(2, cache.find("newest", handle -> Optional.of(7)).orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_made_of_older_things_is_not_kept_under_a_newer_number() {
        assertEquals(1, (int) cache.get("newest", Intake::newest));
        outer.change(
                handle -> handle.execute(
                        "INSERT INTO publication (number, hash, kind, subject, made, received) VALUES (2, '', '', '', '', '')"));
        assertEquals("1", cache.made("text", () -> String.valueOf(cache.get("newest", Intake::newest))));
        clock.pass(Duration.ofSeconds(2));
        assertEquals("2", cache.made("text", () -> String.valueOf(cache.get("newest", Intake::newest))));
    }

    @Test
    void asking_for_pages_that_are_not_there_keeps_nothing() {
        Ground ground = new Ground(URI.create("https://cong.example/"), cache, new Visits(outer, clock));
        ApiPages api = new ApiPages(ground, new ResultPages(ground, Optional.empty()));
        Feature pages = routes -> {
            new NewsPages(ground).routes(routes);
            api.routes(routes);
        };
        outer.change(
                handle -> handle.execute("INSERT INTO section (id, title, position) VALUES ('tin-tuc', 'Tin tức', 0)"));
        try (Web web = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of(pages))) {
            Client client = new Client(web.port());
            assertEquals(200, client.get("/tin/tin-tuc").statusCode());
            assertEquals(200, client.get("/api/articles").statusCode());
            int kept = cache.size();
            for (int i = 2; i < 40; i++) {
                assertEquals(404, client.get("/tin/tin-tuc?trang=" + i).statusCode());
                assertEquals(
                        404, client.get("/tin/tin-tuc?trang=" + (9_999_900 + i)).statusCode());
                assertEquals(404, client.get("/tin/muc-" + i).statusCode());
                assertEquals(404, client.get("/bai/bai-" + i).statusCode());
                assertEquals(404, client.get("/anh/" + i + "/picture-01.png").statusCode());
                assertEquals(200, client.get("/api/articles?trang=" + i).statusCode());
                assertEquals(404, client.get("/api/articles/bai-" + i).statusCode());
                assertEquals(404, client.get("/api/congresses/dai-hoi-" + i).statusCode());
            }
            assertEquals(kept, cache.size());
        }
    }

    @Test
    void bytes_are_kept_up_to_a_limit() {
        for (int i = 0; i < 20; i++) {
            cache.get("answer " + i, handle -> new byte[1 << 23]);
        }
        assertTrue(cache.size() <= 9, () -> "kept " + cache.size());
    }
}
