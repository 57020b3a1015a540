package vn.kiemphieu.counter.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.SealingKey;

/**
 * A file that two shares open: a fresh AES-256 key sealed for them, then the text in pieces of 1 MiB under AES-GCM. The nonce
 * counts the pieces and says which is the last (the STREAM construction), so that none can be left out, moved or cut off; the
 * key is used for this file alone.
 */
final class SealedFile {
    private static final int KEY = 32;
    private static final int PIECE = 1 << 20;
    private static final int MOST_SEALED = 1024;
    private static final String OTHER_DEVICE = "bản sao dự phòng ";

    private SealedFile() {}

    /** Seals a file into a new one, syncs it, and reads it back from there before the key is forgotten. */
    static void write(Path from, Path to, String name, Keys keys) throws IOException {
        byte[] key = new byte[KEY];
        keys.random().nextBytes(key);
        try {
            try (InputStream in = Files.newInputStream(from);
                    DataOutputStream out = new DataOutputStream(Files.newOutputStream(to))) {
                byte[] sealed = keys.takeover().seal(key, context(name));
                out.writeInt(sealed.length);
                out.write(sealed);
                close(in, out, cipher(key));
            }
            DurableFiles.sync(to);
            try (InputStream expected = Files.newInputStream(from);
                    DataInputStream in = new DataInputStream(Files.newInputStream(to))) {
                in.skipNBytes(in.readInt());
                open(in, new Comparing(expected), cipher(key), name);
            }
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What is needed to seal. */
    record Keys(SealingKey takeover, SecureRandom random) {}

    /**
     * Opens a file into a new one.
     *
     * @throws JournalTampered if it is not what was sealed under this name, or not for this key
     */
    static void read(Path from, Path to, String name, OpeningKey shares) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(from));
                OutputStream out = Files.newOutputStream(to)) {
            int length = in.readInt();
            if (length < 1 || length > MOST_SEALED) {
                throw broken(name);
            }
            Optional<byte[]> key = shares.open(in.readNBytes(length), context(name));
            byte[] found = key.filter(bytes -> bytes.length == KEY).orElseThrow(() -> broken(name));
            open(in, out, cipher(found), name);
            Arrays.fill(found, (byte) 0);
        }
        DurableFiles.sync(to);
    }

    private static byte[] context(String name) {
        return ("standby " + name).getBytes(StandardCharsets.UTF_8);
    }

    private static void close(InputStream in, OutputStream out, AesGcm cipher) throws IOException {
        byte[] piece = in.readNBytes(PIECE);
        for (long number = 0; ; number++) {
            byte[] next = in.readNBytes(PIECE);
            boolean last = next.length == 0;
            out.write(cipher.close(nonce(number, last), piece));
            if (last) {
                return;
            }
            piece = next;
        }
    }

    private static void open(InputStream in, OutputStream out, AesGcm cipher, String name) throws IOException {
        byte[] piece = in.readNBytes(PIECE + AesGcm.TAG);
        for (long number = 0; ; number++) {
            byte[] next = in.readNBytes(PIECE + AesGcm.TAG);
            boolean last = next.length == 0;
            out.write(cipher.open(nonce(number, last), piece).orElseThrow(() -> broken(name)));
            if (last) {
                out.flush();
                return;
            }
            piece = next;
        }
    }

    private static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(AesGcm.NONCE)
                .putLong(number)
                .putInt(last ? 1 : 0)
                .array();
    }

    private static AesGcm cipher(byte[] key) {
        return new AesGcm(new SecretKeySpec(key, "AES"), new byte[0]);
    }

    private static JournalTampered broken(String name) {
        return new JournalTampered(OTHER_DEVICE + name + " không mở được bằng hai mảnh khóa này, hoặc đã bị sửa");
    }

    /** Takes bytes only if they are those expected. */
    private static final class Comparing extends OutputStream {
        private final InputStream expected;

        Comparing(InputStream expected) {
            super();
            this.expected = expected;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] same = expected.readNBytes(length);
            if (!Arrays.equals(same, 0, same.length, bytes, from, from + length)) {
                throw new IOException("read back something else");
            }
        }

        @Override
        public void flush() throws IOException {
            if (expected.read() >= 0) {
                throw new IOException("read back too little");
            }
        }
    }
}
