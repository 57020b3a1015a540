package vn.kiemphieu.counter.closing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.TreeSet;
import vn.kiemphieu.report.minutes.CountingMinutes;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.tally.election.Fingerprint;

/** Which program counts: a hash over its own parts, printed in every result. */
public final class Software {
    /** Set by tests, so that results do not change with every build. */
    static final String PROPERTY = "kiemphieu.software";

    private static final String UNPACKED = "development";

    private Software() {}

    /** Hash of the program that runs: of its modules' files, in the order of their hashes. */
    public static String hash() {
        String injected = System.getProperty(PROPERTY);
        if (injected != null) {
            return injected;
        }
        TreeSet<String> parts = new TreeSet<>();
        for (Class<?> part : List.of(Fingerprint.class, BallotReader.class, CountingMinutes.class, Software.class)) {
            parts.add(hash(part));
        }
        return parts.contains(UNPACKED)
                ? UNPACKED
                : new Fingerprint().add(String.join("\n", parts)).base32(20);
    }

    private static String hash(Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        try {
            Path file = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? Fingerprint.sha256Hex(Files.readAllBytes(file)) : UNPACKED;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program cannot read its own file " + source.getLocation(), e);
        }
    }
}
