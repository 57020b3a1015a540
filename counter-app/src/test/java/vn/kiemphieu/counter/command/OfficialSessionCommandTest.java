package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.people.Committee;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** An official congress from the command line: everybody who answers for a step types their PIN. */
class OfficialSessionCommandTest {
    private static final int BALLOTS = 3;
    private static final String WRONG = "905173";
    /** Of {@link Committee}: 73950 and the place in the list. */
    private static final String HEAD = "739500";

    private static final String MEMBER = "739501";
    private static final String OTHER = "739502";
    private static final String SUPERVISOR = "739503";
    private static final String TECHNICIAN = "739505";

    @TempDir
    private Path temp;

    private final InputStream keyboard = System.in;
    private Path people;
    private Path congress;

    @BeforeEach
    void prepare() throws IOException {
        people = temp.resolve("people.json");
        congress = temp.resolve("congress.json");
        SignInDesk.setUp(people, Committee.PEOPLE);
        String official =
                new String(DemoCongress.file(), StandardCharsets.UTF_8).replace("\"rehearsal\"", "\"official\"");
        Files.writeString(congress, official);
    }

    @AfterEach
    void giveBack() {
        System.setIn(keyboard);
    }

    @Test
    void an_official_session_goes_from_its_preparation_to_its_verification() throws IOException {
        scans();
        assertExit(3, prepare(HEAD, WRONG), "gõ sai mã PIN; còn 14 lần");
        assertExit(0, prepare(HEAD, SUPERVISOR), "Được phép nhập số được triệu tập");
        assertExit(0, step(pins(MEMBER, SUPERVISOR), "session ready", "--copies", "9", by("uv1"), by("gs")), "1 cuộc");
        assertExit(3, step(pins(MEMBER, SUPERVISOR), "session open", by("uv1"), by("gs")), "trưởng ban kiểm phiếu và");
        assertExit(3, step(pins(HEAD, TECHNICIAN), "session open", by("tb"), by("kt")), "Bước này cần");
        assertExit(0, step(pins(SUPERVISOR, HEAD), "session open", by("gs"), by("tb")), "Hòm phiếu đã mở");
        zeroReport();
        othersUnderTheSameNames();
        batch();
        conclude();
        close();
        String check = "hand-check plan --election btv --trouble figure-disputed";
        assertExit(3, step(pins(HEAD, SUPERVISOR), check, by("tb"), by("gs")), "Đếm tay toàn bộ phiếu giấy");
        assertExit(3, step(pins(MEMBER, SUPERVISOR), "hand-check destroy --election btv", by("uv1"), by("gs")), "");
        assertExit(0, step(pins(HEAD, SUPERVISOR), "hand-check destroy --election btv", by("tb"), by("gs")), "hủy");
        assertExit(0, step(pins(), "session status"), "Đã chốt");
        Told log = Told.by("log", "--session", temp.resolve("phien"));
        for (String said : List.of(
                "người giám sát Phạm Thị Giám gõ sai mã PIN; còn 14 lần",
                "kỹ thuật viên Ngô Văn Kỹ đã đăng nhập, do ủy viên ban kiểm phiếu Trần Thị Viên xác nhận",
                "Một người gõ sai mã PIN.",
                "Xuất kết quả và biên bản của cuộc bầu btv.")) {
            assertTrue(log.out().contains(said), said + "\n" + log.out());
        }
        assertFalse(log.out().contains("Việc khác"), log.out());
        assertFalse((log.out() + Files.readString(temp.resolve("people.json.tries"))).contains(HEAD));
        Told verified = Told.by("verify", "--session", temp.resolve("phien"));
        assertExit(0, verified, "3 hợp lệ");
    }

    @Test
    void without_people_nothing_official_is_begun() {
        Told refused = Told.by(
                "session", "prepare", "--session", temp.resolve("phien"), "--congress", congress, "--election", "btv");
        assertExit(2, refused, "phải đăng nhập");
        assertTrue(Files.notExists(temp.resolve("phien")));
        Told missing = step(pins(), "session prepare", "--congress", congress.toString(), "--election", "btv");
        assertExit(3, missing, "ghi --by hai lần");
    }

    private void scans() throws IOException {
        Congress official = CongressFile.read(congress);
        Scans scans = new Scans(temp.resolve("scans"));
        for (DrawnSheet sheet : Scans.good(official, CongressFile.election(official, "btv"), BALLOTS)) {
            scans.add(sheet.name(), sheet.bytes());
        }
        scans.addPicture("zz.png", 1654, 2339, true);
    }

    /** Whoever sets people up beside the session knows their PINs, and is not let in with them. */
    private void othersUnderTheSameNames() {
        Path ours = people;
        people = temp.resolve("khac.json");
        SignInDesk.setUp(people, Committee.PEOPLE);
        String withdraw = "session withdraw --batch 1 --reason x";
        assertExit(2, step(pins(HEAD, SUPERVISOR), withdraw, by("tb"), by("gs")), "không phải danh sách lúc lập phiên");
        people = ours;
    }

    /** Each stands where they sign, whoever was named first. */
    private void zeroReport() throws IOException {
        assertExit(0, step(pins(), "session zero --out " + temp.resolve("zero")), "zero-report.pdf");
        try (PDDocument pdf =
                Loader.loadPDF(temp.resolve("zero/zero-report.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            int head = text.indexOf("Lê Văn Trưởng");
            assertTrue(head > 0 && head < text.indexOf("Phạm Thị Giám"), text);
        }
    }

    private void batch() {
        String fed = "session batch --sheets 4 --by A --by B --scans " + temp.resolve("scans");
        assertExit(3, step(pins(), fed), "--operator");
        assertExit(3, step(pins(TECHNICIAN), fed + " --operator kt"), "--let-in");
        assertExit(3, step(pins(TECHNICIAN, SUPERVISOR), fed + " --operator kt --let-in gs"), "không thuộc ban");
        assertExit(0, step(pins(TECHNICIAN, MEMBER), fed + " --operator kt --let-in uv1"), "Tập đã khóa");
    }

    private void conclude() throws IOException {
        String waiting = "session waiting --out " + temp.resolve("waiting");
        assertExit(3, step(pins(), waiting), "--operator");
        Told told = step(pins(MEMBER), waiting + " --operator uv1");
        Matcher name = Pattern.compile("sha256 ([0-9a-f]{64})").matcher(told.out());
        assertTrue(name.find(), told.out() + told.err());
        Path file = temp.resolve("conclusions.json");
        Files.writeString(
                file,
                "[{\"sha256\":\"%s\",\"as\":\"misfed\",\"by\":[\"Trần Thị Viên\",\"Đỗ Văn Hai\"]}]"
                        .formatted(name.group(1)));
        String conclude = "session conclude --conclusions " + file;
        assertExit(3, step(pins(MEMBER, WRONG), conclude), "Đỗ Văn Hai gõ sai");
        assertExit(0, step(pins(MEMBER, OTHER), conclude), "Đã ghi 1 kết luận");
    }

    private void close() throws IOException {
        Path account = temp.resolve("account.json");
        Files.writeString(
                account, "{\"printed\":9,\"issued\":3,\"unused\":6,\"spoilt\":0,\"collected\":3,\"present\":9}");
        String close = "session close --account btv=" + account + " --out " + temp.resolve("out");
        Told half = step(pins(HEAD, SUPERVISOR, HEAD, WRONG), close, by("tb"), by("gs"));
        assertExit(3, half, "gõ sai");
        assertTrue(Files.notExists(temp.resolve("out")), "nothing leaves the box unless two say so");
        assertExit(0, step(pins(HEAD, SUPERVISOR), close, by("tb"), by("gs")), "");
        assertTrue(Files.exists(temp.resolve("out/btv/result.json")));
    }

    private Told prepare(String... typed) {
        String elections = "session prepare --congress " + congress + " --election btv";
        return step(pins(typed), elections, by("tb"), by("gs"));
    }

    private static String by(String id) {
        return "--by " + id;
    }

    private static String pins(String... typed) {
        return String.join("\n", typed) + "\n";
    }

    private Told step(String typed, String... words) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII)));
        List<Object> command =
                new ArrayList<>(List.of((Object[]) String.join(" ", words).split(" ")));
        command.addAll(List.of("--session", temp.resolve("phien"), "--people", people, "--pins", "stdin"));
        return Told.by(command.toArray());
    }

    private static void assertExit(int exit, Told told, String words) {
        String all = told.out() + told.err();
        assertEquals(exit, told.exit(), all);
        assertTrue(all.contains(words), all);
    }
}
