package vn.kiemphieu.suite.outer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.Browser;
import vn.kiemphieu.suite.demo.portal.PortalDemo;
import vn.kiemphieu.suite.inner.news.Manuscript;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

class PortalBrowserTest {
    private static final String HOSTILE =
            "<img src=x onerror=\"document.documentElement.dataset.ran=1\"><svg onload=\"document.documentElement.dataset.ran=1\">"
                    + "<script>document.documentElement.dataset.ran=1</script>\"'>";

    @TempDir
    private Path folder;

    @Test
    void nothing_that_was_typed_runs_and_every_page_can_be_read() throws IOException {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            new PortalDemo(two.inner, two.news, two.results).load();
            two.publish(new Manuscript(
                    "dai-hoi",
                    HOSTILE,
                    HOSTILE,
                    HOSTILE + "\n\n[x](javascript:alert(1))",
                    HOSTILE,
                    HOSTILE,
                    HOSTILE,
                    true,
                    List.of()));
            two.carry();
            List<String> pages = new ArrayList<>(List.of(
                    "/",
                    "/ket-qua",
                    "/ket-qua/dang-bo-xa-an-hoa-2027",
                    "/ket-qua/dang-bo-xa-an-hoa-2027/ban-chap-hanh/1",
                    "/toan-tinh/dai-hoi-2027",
                    "/so-lieu",
                    "/api",
                    "/tim?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"));
            two.outer
                    .read(handle -> ArticleQueries.newest(handle, 0, 2))
                    .forEach(line -> pages.addAll(List.of(
                            "/bai/" + line.id(), "/bai/" + line.id() + "/in", "/bai/" + line.id() + "/y-kien")));
            try (Web web = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of(two.portal()));
                    Browser browser = Browser.withScripts().at(web.port())) {
                for (String page : pages) {
                    for (String wish : List.of("", "co=2&tp=1")) {
                        String path = page + (wish.isEmpty() ? "" : (page.contains("?") ? "&" : "?") + wish);
                        browser.open(path);
                        assertEquals(null, browser.run("return document.documentElement.dataset.ran"), path);
                        browser.assertReadable();
                    }
                }
                assertReadsLarger(browser);
            }
        }
    }

    private static void assertReadsLarger(Browser browser) {
        browser.open("/");
        Object before = size(browser);
        browser.find(".reading-aids li:nth-child(2) a").click();
        assertFalse(before.equals(size(browser)));
        browser.find(".tools nav li:nth-child(2) a").click();
        assertFalse(before.equals(size(browser)), "the wish goes along");
    }

    private static Object size(Browser browser) {
        return browser.run("return getComputedStyle(document.body).fontSize");
    }
}
