package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.closing.Reports;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;

/** A whole session from the command line, as a rehearsal does it. */
class SessionCommandTest {
    private static final int BALLOTS = 30;
    private static final Pattern CODE = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){4}");

    @TempDir
    private Path folder;

    private OutFolder out;
    private Path session;

    @BeforeEach
    void draw() {
        out = OutFolder.open(folder);
        session = folder.resolve("phien");
        out.write("congress.json", DemoCongress.file());
        DemoDeck.of("btv", BALLOTS).sheets().parallelStream()
                .forEach(
                        sheet -> out.write("scans/" + sheet.name(), sheet.draw().bytes()));
    }

    @Test
    void a_session_goes_from_the_first_ballot_printed_to_a_recount() throws IOException {
        opened();
        assertEquals(3, batch(BALLOTS + 1).exit());
        Told corrected = batch(BALLOTS, "--reason", "đếm lại được " + BALLOTS);
        assertEquals(0, corrected.exit(), corrected.err());
        conclude();
        account(BALLOTS - 1);
        Told unbalanced = close();
        assertEquals(3, unbalanced.exit());
        assertTrue(unbalanced.out().contains("I3 không khớp"), unbalanced.out());
        account(BALLOTS);
        assertTrue(archive("niem-phong").err().contains("phiên chưa chốt"));
        Told closed = close();
        assertEquals(0, closed.exit(), closed.err() + closed.out());
        assertTrue(Files.exists(folder.resolve("out/btv/minutes.pdf")));

        Told verified = step("verify", "--code", lastCode(closed));
        assertEquals(0, verified.exit(), verified.err() + verified.out());
        assertEquals(4, step("verify", "--code", "AAAA-AAAA-AAAA-AAAA-AAAA").exit());
        looksAgain();
        for (int threads : new int[] {1, 2}) {
            Told recount = step("recount", "--out", folder.resolve("again" + threads), "--threads", threads);
            assertEquals(0, recount.exit(), recount.err() + recount.out());
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("out/btv/result.json")),
                    Files.readAllBytes(folder.resolve("again" + threads + "/btv/result.json")));
        }
        reportsAreDerivedAgain();
        archived();
        new CommandRoom(folder, closing()).receives(codeOfClosing());
    }

    /** As the chain tells it, whatever came after. */
    private String codeOfClosing() {
        String line = step("log")
                .out()
                .lines()
                .filter(each -> each.contains("Đóng phiên kiểm phiếu;"))
                .findFirst()
                .orElseThrow();
        return lastCode(new Told(0, line, ""));
    }

    /** Whoever has the result, be it of the recount, and the minute of the closing comes to the same bytes. */
    private void reportsAreDerivedAgain() throws IOException {
        Path again = folder.resolve("again1/btv");
        Path out = folder.resolve("out/btv");
        String report = Files.readString(out.resolve("report.json"));
        Matcher minute = Pattern.compile("\"GeneratedDate\" : \"([^\"]+)\"").matcher(report);
        assertTrue(minute.find(), report);
        Reports.write(
                OutFolder.open(again),
                Files.readAllBytes(again.resolve("result.json")),
                OffsetDateTime.parse(minute.group(1)));
        assertEquals(report, Files.readString(again.resolve("report.json")));
        assertEquals(Files.readString(out.resolve("summary.csv")), Files.readString(again.resolve("summary.csv")));
        assertTrue(report.contains("\"IsTest\" : true"), report);
    }

    private void archived() throws IOException {
        Told mixed = archive("out");
        assertEquals(2, mixed.exit());
        assertTrue(mixed.err().contains("chọn thư mục khác"), mixed.err());
        assertFalse(Files.exists(folder.resolve("out/btv/cast-vote-records.json")));
        Told alone = step("session archive", "--out", folder.resolve("niem-phong"), "--by", "A");
        assertEquals(2, alone.exit());
        Told archived = archive("niem-phong");
        assertEquals(0, archived.exit(), archived.err() + archived.out());
        assertTrue(archived.out().contains("không bao giờ công bố"), archived.out());
        byte[] records = Files.readAllBytes(folder.resolve("niem-phong/btv/cast-vote-records.json"));
        Told log = step("log");
        assertTrue(log.out().contains("A, B: Xuất bản ghi từng lá phiếu"), log.out());
        assertTrue(log.out().contains(Fingerprint.sha256Hex(records)), log.out());
        assertEquals(0, archive("lan-hai").exit());
        assertArrayEquals(records, Files.readAllBytes(folder.resolve("lan-hai/btv/cast-vote-records.json")));
        assertEquals(0, step("verify").exit());
    }

    private Told archive(String where) {
        return step("session archive", "--out", folder.resolve(where), "--by", "A", "--by", "B");
    }

    @Test
    void the_zero_report_names_everybody_and_the_code_of_the_opening() throws IOException {
        prepared();
        Told early = step("session zero", "--out", folder.resolve("zero"));
        assertEquals(2, early.exit());
        by(step("session ready", "--copies", BALLOTS + 10, "--by", "A", "--by", "B"));
        Told opening = by(step("session open", "--by", "Trần Hữu Lập", "--by", "Võ Thị Ngân"));
        by(step("session zero", "--out", folder.resolve("zero"), "--place", "Hà Tĩnh"));
        byte[] first = Files.readAllBytes(folder.resolve("zero/zero-report.pdf"));
        String text = text(first);
        assertTrue(text.contains(lastCode(opening)), text);
        assertTrue(text.contains("Trần Hữu Lập") && text.contains("Võ Thị Ngân"), text);
        by(step("session batch", "--sheets", BALLOTS, "--by", "A", "--by", "B", "--scans", folder.resolve("scans")));
        by(step("session zero", "--out", folder.resolve("zero"), "--place", "Hà Tĩnh"));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("zero/zero-report.pdf")));
    }

    private void looksAgain() throws IOException {
        for (int threads : new int[] {1, 2}) {
            Told second =
                    step("recount", "--second", "--out", folder.resolve("second" + threads), "--threads", threads);
            assertEquals(0, second.exit(), second.err() + second.out());
            assertTrue(second.out().contains("Không có dòng nào trái nhau"), second.out());
        }
        String csv = Files.readString(folder.resolve("second1/second-look.csv"));
        assertEquals(csv, Files.readString(folder.resolve("second2/second-look.csv")));
        assertTrue(csv.startsWith("\uFEFF\"record\",\"page\",\"row\",\"name\",\"first\",\"second\"\r\n"), csv);
    }

    @Test
    void steps_out_of_order_are_refused_with_what_to_do() {
        assertEquals(2, step("session status").exit());
        prepared();
        Told early = batch(BALLOTS);
        assertEquals(2, early.exit());
        assertTrue(early.err().contains("hòm phiếu chưa mở"), early.err());
        for (Told told : List.of(
                step("recount", "--out", folder.resolve("again")),
                step("recount", "--second", "--out", folder.resolve("again")),
                step("session archive", "--out", folder.resolve("archive"), "--by", "A", "--by", "B"))) {
            assertEquals(2, told.exit(), told.err());
            assertTrue(told.err().contains("phiên chưa chốt"), told.err());
        }
        Told notReady = by(step("session open", "--by", "A", "--by", "B"));
        assertEquals(3, notReady.exit());
        assertTrue(notReady.out().contains("soát bản in"), notReady.out());
        Told same = step("session ready", "--copies", 40, "--by", "Trần Hữu Lập", "--by", "trần hữu lập ");
        assertEquals(2, same.exit());
        assertTrue(same.err().contains("hai người khác nhau"), same.err());
    }

    @Test
    void a_real_congress_is_not_counted_without_signing_in() {
        String official =
                new String(DemoCongress.file(), StandardCharsets.UTF_8).replace("\"rehearsal\"", "\"official\"");
        out.write("congress.json", official.getBytes(StandardCharsets.UTF_8));
        Told refused = step("session prepare", "--congress", folder.resolve("congress.json"), "--election", "btv");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("đăng nhập"), refused.err());
    }

    @Test
    void a_session_that_somebody_changed_is_not_entered() throws IOException {
        prepared();
        Files.writeString(session.resolve("congress.json"), " ", StandardOpenOption.APPEND);
        Told refused = step("session status");
        assertEquals(4, refused.exit());
        assertTrue(refused.err().contains("bị sửa"), refused.err());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void prepared() {
        by(step("session prepare", "--congress", folder.resolve("congress.json"), "--election", "btv"));
    }

    private void opened() {
        prepared();
        by(step("session ready", "--copies", BALLOTS + 10, "--by", "A", "--by", "B"));
        by(step("session open", "--by", "A", "--by", "B"));
    }

    private Told batch(int sheets, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("--sheets", sheets, "--by", "A", "--by", "B", "--scans", folder.resolve("scans")));
        words.addAll(List.of(more));
        return step("session batch", words.toArray());
    }

    /** Every question is answered with a ballot that is valid for nobody new: an invalid one on the first ground. */
    private void conclude() {
        Told waiting = step("session waiting", "--out", folder.resolve("waiting"));
        StringBuilder json = new StringBuilder("[");
        Matcher names = Pattern.compile("(ballot|sha256) ([0-9a-f]{64})").matcher(waiting.out());
        while (names.find()) {
            json.append(json.length() > 1 ? "," : "")
                    .append("{\"" + names.group(1) + "\":\"" + names.group(2))
                    .append("\",\"as\":\"invalid\",\"ground\":\"KY_TEN_VIET_THEM\",\"by\":[\"A\",\"B\"]}");
        }
        out.write("conclusions.json", json.append("]").toString().getBytes(StandardCharsets.UTF_8));
        Told concluded = step("session conclude", "--conclusions", folder.resolve("conclusions.json"));
        assertEquals(0, concluded.exit(), concluded.err() + concluded.out());
    }

    private void account(int collected) {
        String json = "{\"printed\":40,\"issued\":%d,\"unused\":%d,\"spoilt\":0,\"collected\":%d,\"present\":40}"
                .formatted(BALLOTS, 40 - BALLOTS, collected);
        out.write("account.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Told close() {
        return Told.by(closing().toArray());
    }

    private List<Object> closing() {
        List<Object> words = new ArrayList<>(List.of("session", "close", "--session", session));
        words.addAll(List.of("--account", "btv=" + folder.resolve("account.json")));
        words.addAll(List.of("--by", "A", "--by", "B", "--out", folder.resolve("out")));
        return words;
    }

    private Told by(Told told) {
        assertTrue(told.exit() == 0 || told.exit() == 3, told.err());
        return told;
    }

    private static String lastCode(Told told) {
        Matcher codes = CODE.matcher(told.out());
        String last = "";
        while (codes.find()) {
            last = codes.group();
        }
        return last;
    }

    private Told step(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
        words.add("--session");
        words.add(session);
        words.addAll(List.of(more));
        return Told.by(words.toArray());
    }
}
