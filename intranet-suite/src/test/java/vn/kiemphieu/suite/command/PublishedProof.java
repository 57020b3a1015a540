package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.suite.Browser;
import vn.kiemphieu.suite.account.MovableClock;

/**
 * What a kiosk signed becomes a public page: {@code PublishedProof CONGRESS-FILE KEYS BUNDLE RESULT CODE}, where the result is
 * the kiosk's own and the code is that of the paper minutes. Pictures lie in {@code target/pictures}.
 */
final class PublishedProof {
    private PublishedProof() {}

    public static void main(String[] args) throws IOException {
        MovableClock clock = new MovableClock();
        clock.pass(Duration.between(clock.instant(), Instant.now()));
        Path bundle = Path.of(args[2]);
        CountedResult result = CountedResult.parse(Files.readAllBytes(Path.of(args[3])));
        Path home = Files.createTempDirectory("suite");
        byte[] changed = Files.readAllBytes(bundle);
        changed[changed.length / 2] ^= 1;
        try (Browser browser = Browser.withScripts();
                WayToThePublic way = new WayToThePublic(home.resolve("home"), clock, browser)) {
            way.refused(bundle, "KHÔNG NHẬP");
            way.keys(Path.of(args[1]));
            way.congress(Path.of(args[0]));
            way.refused(Files.write(home.resolve("sua.kqbc"), changed), "KHÔNG NHẬP");
            way.imported(bundle, args[4]);
            way.released();
            String page = way.published(result.meeting().id(), result.vote().id());
            List<String> elected = result.people().stream()
                    .filter(person -> person.standing().equals(Optional.of(Standing.ELECTED)))
                    .map(CountedResult.Person::name)
                    .toList();
            if (!elected.stream().allMatch(page::contains)) {
                throw new IllegalStateException("not everybody of " + elected + " is on the page: " + page);
            }
            System.out.println(elected.size() + " người trúng cử, đúng tên trên trang công khai; ảnh ở "
                    + Path.of("target", "pictures").toAbsolutePath());
        }
    }
}
