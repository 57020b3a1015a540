package vn.kiemphieu.suite.outer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.suite.outer.arrival.Results;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

/** What readers see of a result that ties, and of one that is taken off. */
class PublishedResultsTest {
    @TempDir
    private Path folder;

    private TwoNetworks two;
    private Web web;
    private Client client;

    @BeforeEach
    void start() {
        two = TwoNetworks.in(folder);
        web = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of(two.portal()));
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
        return response.body();
    }

    @Test
    void a_tie_never_says_elected_or_not_elected() throws IOException {
        two.inner.change(handle -> {
            two.results.publish(handle, TwoNetworks.PUBLISHER, Results.tied("xa-a", "bch", "12-CV/TU"));
            two.results.publish(handle, TwoNetworks.PUBLISHER, Results.tied("xa-b", "bch", ""));
        });
        carry();
        String page = body("/ket-qua/xa-a/bch/1");
        assertEquals(2, page.split("Bằng phiếu, phải bầu lại", -1).length - 1);
        assertEquals(1, page.split("<strong>Trúng cử</strong>", -1).length - 1);
        assertFalse(page.contains("<td>Không trúng cử") || page.contains("<td> Không trúng cử"));
        assertTrue(page.contains("Còn 1 ghế chưa bầu được"));
        String csv = body("/ket-qua/xa-a/bch/1/danh-sach.csv");
        assertTrue(csv.contains("\"Trần Thị Dần\",\"Bằng phiếu, phải bầu lại\""), csv);
        assertFalse(csv.contains("Không trúng cử"));
        String api = body("/api/results/xa-a/bch/1");
        assertEquals(2, api.split("\"standing\":\"tied\"", -1).length - 1);
        assertTrue(api.contains("\"seatsLeft\":1"));
        String names = body("/ket-qua/xa-b/bch/1");
        assertTrue(names.contains("Còn 1 ghế chưa bầu được") && !names.contains("Trần Thị Dần"));
        assertTrue(body("/ket-qua/xa-b").contains("Còn 1 ghế chưa bầu được"));
    }

    @Test
    void a_withdrawn_result_leaves_its_place_and_the_reason_and_nothing_else() throws IOException {
        two.inner.change(handle -> {
            two.results.publish(
                    handle, TwoNetworks.PUBLISHER, Results.of("xa-b", "bch", Status.PROVISIONAL, "12-CV/TU"));
            two.results.publish(handle, TwoNetworks.PUBLISHER, Results.of("xa-b", "bch", Status.CERTIFIED, "12-CV/TU"));
        });
        carry();
        assertTrue(body("/ket-qua/xa-b/bch/1").contains("Lê Văn Cường"));
        Subject subject = new Subject("xa-b", "bch", 1);
        two.inner.change(
                handle -> two.results.withdraw(handle, TwoNetworks.PUBLISHER, subject, "Có gói khác mâu thuẫn"));
        carry();
        for (String path : List.of("/ket-qua/xa-b", "/ket-qua/xa-b/bch/1", "/api/results/xa-b/bch/1", "/ket-qua")) {
            String page = body(path);
            assertFalse(page.contains("Lê Văn Cường") || page.contains("12-CV/TU"), path);
            assertTrue(path.equals("/ket-qua") || page.contains("Có gói khác mâu thuẫn"), path);
            assertTrue(path.startsWith("/api") || page.contains("Tạm rút, đang xem lại"), path);
        }
        for (String path : List.of(
                "/ket-qua/xa-b/bch/1/danh-sach.csv",
                "/tai-ve/1/summary.csv",
                "/tai-ve/2/summary.csv",
                "/cong-bo/publication-0000000001.kpub",
                "/cong-bo/publication-0000000002.kpub")) {
            int status = client.get(path).statusCode();
            assertTrue(status == 404 || status == 410, path + ": " + status);
        }
        two.inner.change(handle ->
                two.results.publish(handle, TwoNetworks.PUBLISHER, Results.of("xa-b", "bch", Status.PROVISIONAL, "")));
        carry();
        String page = body("/ket-qua/xa-b/bch/1");
        assertTrue(page.contains("Lê Văn Cường") && page.contains("Lý do rút: Có gói khác mâu thuẫn"));
    }
}
