package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.session.PrintCheck;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.report.ballot.BallotPaper;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Congress;

/** Three ballots, the first, the 50th and the last of a run of 100, drawn by another painter. */
class PrintCheckCommandTest {
    private static final int DPI = 200;
    private static final double PER_HUNDREDTH = DPI / 25.4 / 100;

    @TempDir
    Path folder;

    private Path congress;
    private List<Path> scans;

    @BeforeAll
    static void popplerIsThere() {
        Poppler.requireThere();
    }

    @BeforeEach
    void print() throws IOException, InterruptedException {
        congress = CongressJson.write(folder, root -> {});
        scans = printed("ballots", "bch", 3);
    }

    private List<Path> printed(String name, String election, int copies) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Told.by("ballots", "--congress", congress, "--election", election, "--copies", copies, "--out", out);
        return Poppler.pages(out.resolve("ballots.pdf"), DPI, folder.resolve(name + "-scans"));
    }

    @Test
    void the_first_every_fiftieth_and_the_last_are_looked_at() {
        assertEquals(List.of(1), PrintCheck.ballots(1));
        assertEquals(List.of(1, 50), PrintCheck.ballots(50));
        assertEquals(List.of(1, 50, 51), PrintCheck.ballots(51));
        assertEquals(List.of(1, 50, 100, 150, 200, 250, 300, 350, 360), PrintCheck.ballots(360));
    }

    @Test
    void a_clean_run_is_clean() {
        Told told = check();
        assertEquals(0, told.exit(), told.out() + told.err());
        assertTrue(told.out().contains("ĐẠT: 3 phiếu"), told.out());
    }

    @Test
    void a_code_that_did_not_take_is_named_though_the_other_still_reads() throws IOException {
        Box lower = layoutCode(1);
        paint(scans.get(1), lower, Color.WHITE);
        Told told = check();
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Phiếu in thứ 50 ("), told.out());
        assertTrue(told.out().contains("không đọc được mã QR góc dưới bên trái"), told.out());
    }

    @Test
    void both_codes_gone_are_a_page_nobody_knows() throws IOException {
        paint(scans.get(2), layoutCode(0), Color.WHITE);
        paint(scans.get(2), layoutCode(1), Color.WHITE);
        Told told = check();
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Phiếu in thứ 100 ("), told.out());
        assertTrue(told.out().contains("không nhận ra trang phiếu"), told.out());
    }

    @Test
    void a_blot_is_named() throws IOException {
        paint(scans.get(0), Box.ofHundredths(10000, 18000, 500, 300), Color.BLACK);
        Told told = check();
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Phiếu in thứ 1 (") && told.out().contains("có vết mực"), told.out());
    }

    @Test
    void a_sheet_of_another_election_is_named() throws IOException, InterruptedException {
        Files.copy(printed("other", "uv", 1).get(0), scans.get(2), StandardCopyOption.REPLACE_EXISTING);
        Told told = check();
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("không phải phiếu của cuộc bầu này"), told.out());
    }

    @Test
    void a_missing_sheet_is_missed() throws IOException {
        Files.delete(scans.get(2));
        Told told = check();
        assertEquals(3, told.exit(), told.err());
        assertTrue(told.out().contains("Cần quét 3 trang, có 2"), told.out());
    }

    private Told check() {
        return Told.by(
                "print-check",
                "--congress",
                congress,
                "--election",
                "bch",
                "--copies",
                100,
                "--scans",
                scans.get(0).getParent());
    }

    private Box layoutCode(int place) {
        Congress read = CongressFile.read(congress);
        return BallotPaper.of(read, CongressFile.election(read, "bch"))
                .layout()
                .pages()
                .get(0)
                .codes()
                .get(place);
    }

    private static void paint(Path scan, Box box, Color colour) throws IOException {
        BufferedImage picture = ImageIO.read(scan.toFile());
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(
                pixels(box.x().hundredths()),
                pixels(box.y().hundredths()),
                pixels(box.w().hundredths()),
                pixels(box.h().hundredths()));
        pen.dispose();
        ImageIO.write(picture, "png", scan.toFile());
    }

    private static int pixels(int hundredths) {
        return (int) Math.round(hundredths * PER_HUNDREDTH);
    }
}
