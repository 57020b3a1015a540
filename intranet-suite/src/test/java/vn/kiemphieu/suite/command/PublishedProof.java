package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vn.kiemphieu.suite.Browser;
import vn.kiemphieu.suite.account.MovableClock;

/**
 * What a kiosk signed becomes a public page: {@code PublishedProof CONGRESS-FILE KEYS BUNDLE CODE CONGRESS ELECTION}, where the
 * code is that of the paper minutes. Pictures lie in {@code target/pictures}.
 */
final class PublishedProof {
    private PublishedProof() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        MovableClock clock = new MovableClock();
        clock.pass(Duration.between(clock.instant(), Instant.now()));
        Path bundle = Path.of(args[2]);
        Path home = Files.createTempDirectory("suite");
        byte[] changed = Files.readAllBytes(bundle);
        changed[changed.length / 2] ^= 1;
        try (Browser browser = Browser.withScripts();
                WayToThePublic way = new WayToThePublic(home.resolve("home"), clock, browser)) {
            way.refused(bundle, "KHÔNG NHẬP");
            way.keys(Path.of(args[1]));
            way.congress(Path.of(args[0]));
            way.refused(Files.write(home.resolve("sua.kqbc"), changed), "KHÔNG NHẬP");
            way.imported(bundle, args[3]);
            way.released();
            System.out.println(way.published(args[4], args[5]));
        }
    }
}
