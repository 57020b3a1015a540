package vn.kiemphieu.counter.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * A second device that keeps the counted part of a session for another kiosk to take over: never the batch that is fed, and
 * never a private key. Files lie there sealed for two shares; which of them are the latest state, {@code current.json} says,
 * and it takes its name in one step (docs/adr/0013).
 */
public final class Standby {
    private static final String CURRENT = "current.json";
    private static final String SEALED = ".sealed";
    private static final String NEW = ".new";
    private static final Pattern BLOB = Pattern.compile("[0-9a-f]{32}\\.sealed");
    private static final Pattern NAME = Pattern.compile("(store/)?[A-Za-z0-9][A-Za-z0-9._-]{0,80}");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path device;
    private final SealedFile.Keys keys;
    /** Blobs that were read back since this program began, by what they hold. */
    private final Map<String, String> written = new TreeMap<>();

    private Standby(Path device, SealedFile.Keys keys) {
        this.device = device;
        this.keys = keys;
    }

    /**
     * Copies to a folder of the second device.
     *
     * @param takeover whose two shares open the copies
     */
    public static Standby on(Path device, SealingKey takeover, SecureRandom random) {
        return new Standby(device, new SealedFile.Keys(takeover, random));
    }

    /** A copy as it lies on the device, before anything is opened. */
    record State(VerifyingKey kiosk, String code, Map<String, String> blobs) {}

    /**
     * Puts files there and makes them the latest state.
     *
     * @param files by their names in the session's folder; those of the store never change under their names
     * @param kiosk whose signatures the chain bears
     * @param code of the last checkpoint
     */
    void write(Map<String, Path> files, VerifyingKey kiosk, String code) {
        JournalFailed.guard(device, () -> {
            Files.createDirectories(device);
            Names names = new Names(keys.random());
            Map<String, String> blobs = new TreeMap<>();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                String name = file.getKey();
                boolean fixed = name.startsWith(SessionJournal.STORE + "/");
                if (!fixed || !written.containsKey(name) || !Files.exists(device.resolve(written.get(name)))) {
                    String blob = names.next() + SEALED;
                    SealedFile.write(file.getValue(), device.resolve(blob), name, keys);
                    written.put(name, blob);
                }
                blobs.put(name, written.get(name));
            }
            written.keySet().retainAll(files.keySet());
            DurableFiles.syncFolder(device);
            DurableFiles.write(device.resolve(CURRENT + NEW), manifest(new State(kiosk, code, blobs)));
            DurableFiles.rename(device.resolve(CURRENT + NEW), device.resolve(CURRENT));
            deleteOthers(new HashSet<>(blobs.values()));
            return null;
        });
    }

    private void deleteOthers(Set<String> latest) throws IOException {
        for (Path file : DurableFiles.in(device)) {
            String name = file.getFileName().toString();
            if (BLOB.matcher(name).matches() && !latest.contains(name)) {
                Files.delete(file);
            }
        }
        DurableFiles.syncFolder(device);
    }

    private static byte[] manifest(State state) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kiosk", Base64.getEncoder().encodeToString(state.kiosk().bytes()));
        node.put("code", state.code());
        ObjectNode blobs = node.putObject("blobs");
        state.blobs().forEach(blobs::put);
        return MAPPER.writeValueAsBytes(node);
    }

    /** What lies on a device. */
    static State state(Path device) {
        Path file = device.resolve(CURRENT);
        if (!Files.isRegularFile(file)) {
            throw new JournalTampered("không có bản sao dự phòng ở " + device);
        }
        JsonNode node = JournalFailed.guard(file, () -> MAPPER.readTree(Files.readAllBytes(file)));
        Map<String, String> blobs = new TreeMap<>();
        node.path("blobs").properties().forEach(each -> {
            String blob = each.getValue().asText();
            if (!NAME.matcher(each.getKey()).matches() || !BLOB.matcher(blob).matches()) {
                throw new JournalTampered("danh mục bản sao dự phòng sai dạng");
            }
            blobs.put(each.getKey(), blob);
        });
        VerifyingKey kiosk = key(node.path("kiosk").asText())
                .orElseThrow(() -> new JournalTampered("danh mục bản sao dự phòng thiếu khóa của máy kiểm phiếu"));
        return new State(kiosk, node.path("code").asText(), blobs);
    }

    static Optional<VerifyingKey> key(String base64) {
        try {
            return VerifyingKey.parse(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Opens the latest state into a folder that does not exist yet. */
    static void restore(Path device, OpeningKey shares, Path folder) {
        State state = state(device);
        JournalFailed.guard(device, () -> {
            Files.createDirectories(folder.resolve(SessionJournal.STORE));
            for (Map.Entry<String, String> blob : state.blobs().entrySet()) {
                Path from = device.resolve(blob.getValue());
                if (!Files.isRegularFile(from)) {
                    throw new JournalTampered("bản sao dự phòng thiếu tệp " + blob.getKey());
                }
                SealedFile.read(from, folder.resolve(blob.getKey()), blob.getKey(), shares);
            }
            DurableFiles.syncFolder(folder.resolve(SessionJournal.STORE));
            DurableFiles.syncFolder(folder);
            return null;
        });
    }
}
