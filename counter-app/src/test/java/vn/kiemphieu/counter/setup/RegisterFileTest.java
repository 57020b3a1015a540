package vn.kiemphieu.counter.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.SigningKey;

class RegisterFileTest {
    @TempDir
    private Path folder;

    private final ObjectNode root = new JsonMapper().createObjectNode().put("schema", 1);
    private final ArrayNode keys = root.putArray("keys");

    @Test
    void keys_are_read_with_their_roles() throws IOException {
        add("kiosk", "Máy 07");
        add("committee", "Nguyễn Văn An").put("congress", "xa-a-2027");
        assertEquals(2, RegisterFile.read(file()).keys().size());
    }

    @Test
    void a_person_with_two_keys_that_count_is_refused_until_one_is_revoked() throws IOException {
        ObjectNode old = add("committee", "Nguyễn Văn An").put("congress", "xa-a-2027");
        add("committee", "Nguyễn  văn an").put("congress", "xa-a-2027");
        assertRefused("hai khóa còn hiệu lực");
        old.put("revoked", true);
        assertEquals(2, RegisterFile.read(file()).keys().size());
    }

    @Test
    void what_is_wrong_is_refused_with_what_to_do() throws IOException {
        ObjectNode key = add("committee", "Nguyễn Văn An").put("congress", "xa-a-2027");
        String good = key.get("key").textValue();
        key.put("key", "AAAA");
        assertRefused("không phải khóa công khai Ed25519");
        key.put("key", good).put("from", "1/1/2027");
        assertRefused("không phải ngày");
        key.put("from", "2027-01-01").put("believed", true);
        assertRefused("believed");
        key.remove("believed");
        key.remove("congress");
        assertRefused("congress");
        key.put("role", "kiosk");
        keys.add(key.deepCopy());
        assertRefused("một khóa đăng ký hai lần");
    }

    private void assertRefused(String what) throws IOException {
        Path file = file();
        RequestRefused refused = assertThrows(RequestRefused.class, () -> RegisterFile.read(file));
        assertTrue(refused.getMessage().contains(what), refused.getMessage());
    }

    private ObjectNode add(String role, String holder) {
        byte[] key = SigningKey.generate(new SecureRandom()).verifyingKey().bytes();
        return keys.addObject()
                .put("role", role)
                .put("holder", holder)
                .put("key", Base64.getEncoder().encodeToString(key))
                .put("from", "2026-01-01")
                .put("until", "2030-12-31")
                .put("revoked", false);
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("keys.json"), root.toString());
    }
}
