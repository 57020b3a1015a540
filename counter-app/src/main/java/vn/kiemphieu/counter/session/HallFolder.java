package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.session.TwoPeople;

/** The folder of a session: its journal and the congress file that it counts by, bound by the first entry. */
public final class HallFolder {
    private static final int LONGEST_NAME = 48;
    private static final int SUFFIX = 8;

    private HallFolder() {}

    /** Begins a rehearsal in a new folder. */
    public static CountingHall prepare(
            Path folder, Path congress, List<String> elections, JournalKeys keys, Optional<SealingKey> sealing) {
        return prepare(folder, congress, elections, keys, sealing, Founders.OF_A_REHEARSAL);
    }

    /**
     * Who begins a session.
     *
     * @param by two who answer for what the congress file says, above all how many were convened; empty only in a rehearsal
     */
    public record Founders(Authority authority, Optional<TwoPeople> by) {
        static final Founders OF_A_REHEARSAL = new Founders(Authority.NAMES_ONLY, Optional.empty());
    }

    /**
     * Begins a session in a new folder.
     *
     * @param elections whose ballots lie in one box
     * @param sealing under whose shares the places of sheets are sealed; empty where no hand check is wanted
     * @throws RequestRefused if the congress file is wrong, or something lies in the folder already
     * @throws NotConfirmed if an official congress is not begun by two people who may
     */
    public static CountingHall prepare(
            Path folder,
            Path congress,
            List<String> elections,
            JournalKeys keys,
            Optional<SealingKey> sealing,
            Founders founders) {
        requireEmpty(folder);
        Definition definition = Definition.of(congress, elections);
        String name = name(definition, keys);
        Gate gate = new Gate(definition.congress(), name, founders.authority(), keys.clock());
        byte[] bytes = Definition.bytes(congress);
        ObjectNode facts = Facts.none().put("congress", Hash.over(bytes).hex());
        var ids = facts.putArray("elections");
        elections.forEach(ids::add);
        sealing.ifPresent(key -> facts.put("sealing", Base64.getEncoder().encodeToString(key.bytes())));
        founders.authority().desk().ifPresent(desk -> facts.put(Facts.DESK, desk));
        ObjectNode all = answered(gate, definition, facts, founders.by());
        OutFolder.open(folder).write(Definition.FILE, bytes);
        SessionJournal journal = SessionJournal.create(folder, name, keys, all);
        return new CountingHall(definition, journal, keys, gate);
    }

    private static ObjectNode answered(Gate gate, Definition definition, ObjectNode facts, Optional<TwoPeople> by) {
        Congress congress = definition.congress();
        if (by.isPresent()) {
            return gate.answered(Step.DENOMINATOR, congress.id(), facts, by.get());
        }
        if (congress.mode() == Mode.OFFICIAL) {
            throw new NotConfirmed(
                    "Đại hội chính thức phải có hai người xác nhận số được triệu tập; ghi --by hai lần.");
        }
        return facts;
    }

    /**
     * What another kiosk writes when it takes over, once the session has come out of its copy and adds up.
     *
     * @return from the restored session to the facts of the entry
     */
    public static Function<TakeOver.Restored, ObjectNode> takingOver(
            JournalKeys keys, Authority authority, TwoPeople by, String reason) {
        return restored -> {
            VerifiedSession.of(restored.folder(), restored.verified());
            Congress congress = CongressFile.read(restored.folder().resolve(Definition.FILE));
            Gate gate = new Gate(congress, congress.id(), authority, keys.clock());
            ObjectNode facts = Facts.none().put("reason", reason);
            authority.desk().ifPresent(desk -> facts.put(Facts.DESK, desk));
            return gate.answered(Step.TAKE_OVER, congress.id(), facts, by);
        };
    }

    private static String name(Definition definition, JournalKeys keys) {
        String congress = definition.congress().id();
        String suffix = new Names(keys.random()).next().substring(0, SUFFIX);
        return congress.substring(0, Math.min(LONGEST_NAME, congress.length())) + "-" + suffix;
    }

    static void requireEmpty(Path folder) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new RequestRefused(folder.toString(), "thư mục này đã có dữ liệu", "chọn thư mục mới");
                }
            } catch (IOException e) {
                throw new OutputFailed(folder, e);
            }
        }
    }

    /** What a session counts, checked against its first entry. */
    static Definition definition(Path folder, List<Entry> entries) {
        var facts = entries.get(0).facts();
        Path file = folder.resolve(Definition.FILE);
        if (!Files.isRegularFile(file)
                || !Hash.over(Definition.bytes(file))
                        .hex()
                        .equals(facts.path("congress").asText())) {
            throw new IntegrityBroken(
                    "Tệp đại hội của phiên đã mất hoặc bị sửa sau khi mở phiên; dừng lại, giữ nguyên máy.");
        }
        List<String> elections = StreamSupport.stream(facts.path("elections").spliterator(), false)
                .map(id -> id.asText())
                .toList();
        return Definition.of(file, elections);
    }

    /**
     * Makes sure that the people are those who were entered before the session began on this kiosk.
     *
     * @throws RequestRefused if they were set up beside it
     */
    static void requireDesk(List<Entry> entries, Authority authority) {
        Optional<String> known = Optional.empty();
        for (Entry entry : entries) {
            if (entry.what().equals(Words.PREPARED) || entry.what().equals(Words.TAKEN_OVER)) {
                known = Optional.ofNullable(entry.facts().path(Facts.DESK).textValue());
            }
        }
        Optional<String> desk = authority.desk();
        if (known.isPresent() && desk.isPresent() && !known.equals(desk)) {
            throw new RequestRefused(
                    "--people",
                    "danh sách người dùng này không phải danh sách lúc lập phiên",
                    "dùng đúng tệp lúc lập phiên; đổi người thì sửa tệp đó bằng lệnh people");
        }
    }

    /** Under which key the places of sheets are sealed. */
    static Optional<SealingKey> sealing(List<Entry> entries) {
        String text = entries.get(0).facts().path("sealing").asText();
        return text.isEmpty()
                ? Optional.empty()
                : SealingKey.parse(Base64.getDecoder().decode(text));
    }
}
