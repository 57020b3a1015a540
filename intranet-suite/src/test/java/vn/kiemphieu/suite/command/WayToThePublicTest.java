package vn.kiemphieu.suite.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.Browser;
import vn.kiemphieu.suite.account.MovableClock;
import vn.kiemphieu.suite.inner.results.MadeCongress;

class WayToThePublicTest {
    @TempDir
    private Path folder;

    @Test
    void a_signed_result_becomes_a_public_page_through_the_hands_of_several_people() throws Exception {
        MadeCongress congress = MadeCongress.handedOver(folder);
        Path bundle = folder.resolve("result.kqbc");
        byte[] changed = Files.readAllBytes(bundle);
        changed[changed.length / 2] ^= 1;
        Path tampered = Files.write(folder.resolve("sua.kqbc"), changed);
        try (Browser browser = Browser.withoutScripts();
                WayToThePublic way = new WayToThePublic(folder.resolve("home"), new MovableClock(), browser)) {
            way.refused(bundle, "KHÔNG NHẬP");
            way.keys(folder.resolve("keys.json"));
            way.congress(folder.resolve("congress.json"));
            way.refused(tampered, "KHÔNG NHẬP");
            way.imported(bundle, congress.onPaper());
            way.released();
            String page = way.published("xa-mau", "e1");
            for (String name : congress.elected()) {
                assertTrue(page.contains(name), page);
            }
            assertTrue(page.contains(congress.onPaper()), page);
            assertFalse(page.contains("phiếu ·"), "no document allows votes");
        }
    }
}
