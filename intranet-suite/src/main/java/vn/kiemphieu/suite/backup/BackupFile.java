package vn.kiemphieu.suite.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file: lines of JSON in UTF-8. First a header, then for each table a line that names it and its columns and a line for
 * each row, at last a line with the SHA-256 of everything before it.
 */
final class BackupFile {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String FORMAT = "kiemphieu-suite-backup";
    static final int VERSION = 1;
    private static final int LAST_LINE = lastLine(new byte[32]).length;

    private BackupFile() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] lastLine(byte[] digest) {
        return ("{\"sha256\":\"" + HexFormat.of().formatHex(digest) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode header(String zone, String at, List<String> schema) {
        ObjectNode header = JSON.createObjectNode();
        header.put("format", FORMAT).put("version", VERSION).put("zone", zone).put("at", at);
        ArrayNode versions = header.putArray("schema");
        schema.forEach(versions::add);
        return header;
    }

    /** The SHA-256 of the whole file in hexadecimal, as other programs tell it. */
    static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether all bytes are there and none is another. */
    static boolean isWhole(Path file) throws IOException {
        long left = Files.size(file) - LAST_LINE;
        if (left <= 0) {
            return false;
        }
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return false;
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
            return Arrays.equals(in.readAllBytes(), lastLine(digest.digest()));
        }
    }

    /** The first line, if it is that of a backup. */
    static Optional<JsonNode> header(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(1 << 16);
        }
        String first =
                new String(start, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        try {
            return Optional.ofNullable(JSON.readTree(first))
                    .filter(node -> FORMAT.equals(node.path("format").asText()));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** Every line between the first and the last one. */
    static void lines(Path file, Consumer<JsonNode> each) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            String line = lines.readLine();
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                each.accept(JSON.readTree(line));
                line = next;
            }
        }
    }
}
