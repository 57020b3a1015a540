package vn.kiemphieu.counter.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.session.Archive;
import vn.kiemphieu.counter.session.ClosingMoment;
import vn.kiemphieu.counter.session.DemoHall;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.counter.session.SecondDevice;
import vn.kiemphieu.counter.session.Words;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.testballots.demo.DemoCongress;

class SessionLogTest {
    private static final int BALLOTS = 30;
    private static final String OTHER = "Việc khác";

    @TempDir
    private Path temp;

    @Test
    void every_step_of_a_session_has_its_sentence() {
        DemoStack stack = DemoStack.of("btv", BALLOTS, temp);
        try (DemoHall demo = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            List<String> records = session(demo, stack);
            SessionLog log = SessionLog.of(
                    demo.hall.journal().entries(), demo.hall.journal().checkpoints());
            String text = new String(log.text(), StandardCharsets.UTF_8);
            assertFalse(text.contains(OTHER), text);
            assertTrue(text.contains("  Kết luận một phiếu chờ kết luận."), text);
            assertTrue(text.contains("Rút lại tập 1 khi đang nạp, lý do: kẹt giấy."), text);
            assertTrue(text.contains("Đóng tập 2: đã nạp 30 tờ."), text);
            assertTrue(
                    text.contains("Xuất bản ghi từng lá phiếu để niêm phong, không công bố; cuộc bầu btv: SHA-256 "),
                    text);
            assertTrue(text.contains("=1+1"), text);
            assertTrue(text.contains(demo.hall.checkpoint().checkpoint().code()), text);
            records.forEach(record -> assertFalse(text.contains(record), text));
            DemoCongress.election("btv")
                    .candidates()
                    .forEach(name -> assertFalse(text.contains(name.fullName()), text));
            String csv = new String(log.csv(), StandardCharsets.UTF_8);
            assertTrue(csv.startsWith("\uFEFF\"Số\",\"Thời gian\",\"Ai\",\"Việc\",\"Mã điểm chốt\"\r\n"), csv);
            assertEquals(log.entries().size() + 1, csv.split("\r\n").length);
            Set<String> said = demo.hall.journal().entries().stream()
                    .map(entry -> entry.what())
                    .collect(Collectors.toSet());
            Set<String> rare = Set.of(
                    Words.LIST_CHANGED, Words.CHECK_DRAWN, Words.CHECK_READ, Words.LINKS_OPENED, Words.CHECK_COMPARED);
            List<String> missing = words().stream()
                    .filter(word -> !said.contains(word) && !rare.contains(word))
                    .toList();
            assertEquals(List.of("taken-over", "sign-in"), missing);
        }
    }

    private static List<String> session(DemoHall demo, DemoStack stack) {
        SealingKey takeover = Shares.generate(new SecureRandom()).sealingKey();
        SecondDevice.choose(demo.hall, demo.folder.resolveSibling("usb"), takeover, DemoHall.COMMITTEE);
        demo.openBatch(1, 2);
        demo.hall.correctSlip(new BatchSlip(1, 3, DemoHall.COMMITTEE), "=1+1");
        demo.hall.withdraw(1, "kẹt giấy", DemoHall.COMMITTEE);
        demo.count(2, stack.pictures());
        demo.count(3, stack.pictures().subList(0, 25));
        demo.hall.withdraw(3, "nạp lại tập 2", DemoHall.COMMITTEE);
        demo.concludeAll();
        Open open = (Open) demo.hall.state();
        RecordId one = open.conclusions().keySet().iterator().next();
        demo.hall.takeBack(one, DemoHall.COMMITTEE);
        demo.hall.conclude(demo.decision(one, demo.hall.questions().get(one)));
        List<String> records = open.records().stream().map(RecordId::value).toList();
        demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE);
        demo.hall.export(DemoHall.COMMITTEE);
        demo.hall.minutesPrinted(demo.election);
        demo.hall.reprinted("Biên bản kiểm phiếu");
        Archive.of(demo.hall, ClosingMoment.of(demo.hall)).export(DemoHall.COMMITTEE);
        demo.hall.seal(DemoHall.COMMITTEE);
        SessionCheck check = SessionCheck.of(demo.hall, demo.election);
        check.plan(0, Set.of(Why.FIGURE_DISPUTED), DemoHall.COMMITTEE);
        check.destroyLinks(DemoHall.COMMITTEE);
        return records;
    }

    @Test
    void every_word_that_a_chain_may_say_has_a_sentence() throws ReflectiveOperationException {
        for (String word : words()) {
            String sentence = Sentences.of(
                    new vn.kiemphieu.counter.journal.Entry(
                            "2026-11-27 08:15", word, SessionLogTest.none(), Optional.empty()),
                    id -> id);
            assertFalse(sentence.startsWith(OTHER), word);
        }
    }

    @Test
    void a_word_that_nobody_knows_is_shown_as_it_is() {
        assertEquals(
                "Việc khác: moon-landing.",
                Sentences.of(
                        new vn.kiemphieu.counter.journal.Entry(
                                "2026-11-27 08:15", "moon-landing", none(), Optional.empty()),
                        id -> id));
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() {
        Path folder = temp.resolve("phien");
        var keys = new vn.kiemphieu.counter.journal.JournalKeys(
                vn.kiemphieu.bridge.signing.SigningKey.generate(new java.security.SecureRandom()),
                new java.security.SecureRandom(),
                java.time.Clock.systemUTC());
        try (SessionJournal journal = SessionJournal.create(folder, "dh", keys, none())) {
            var facts = none();
            facts.putArray("by").add("=HYPERLINK(\"x\")").add("B");
            journal.append(Words.SEALED, facts);
            String csv = new String(
                    SessionLog.of(journal.entries(), journal.checkpoints()).csv(), StandardCharsets.UTF_8);
            assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\"), B\""), csv);
        }
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode none() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder().build().createObjectNode();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Field field : Words.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == String.class) {
                words.add(word(field));
            }
        }
        assertTrue(words.size() >= 20, () -> Arrays.toString(words.toArray()));
        return words;
    }

    private static String word(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
