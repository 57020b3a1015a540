package vn.kiemphieu.bridge.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;

/** What we print for clerks is run as it is printed, by programs that are not ours. */
class PlainCheckTest {
    private final Hall hall = new Hall();

    @TempDir
    private Path folder;

    private List<String> commands;

    @BeforeEach
    void lay_the_bundle_down() throws IOException, InterruptedException {
        for (String program : List.of("unzip", "openssl", "minisign", "sha256sum")) {
            assumeTrue(shell("command -v " + program) == 0, program + " is not installed; see .ci/run");
        }
        Path file = folder.resolve("đại hội 'xã A'.kqbc");
        Files.write(file, hall.bundle().bytes());
        Genuine genuine = assertInstanceOf(Genuine.class, Opening.of(Files.readAllBytes(file), hall.receiver()));
        commands = PlainCheck.commands(file.getFileName().toString(), genuine);
    }

    @Test
    void openssl_minisign_and_sha256sum_accept_a_genuine_bundle() throws IOException, InterruptedException {
        assertEquals(0, shell(String.join(" && ", commands)));
        assertEquals(
                3,
                commands.stream()
                        .filter(each -> each.startsWith("openssl pkeyutl -verify"))
                        .count());
        assertEquals(
                3,
                commands.stream().filter(each -> each.startsWith("minisign -V")).count());
    }

    @Test
    void each_signature_is_refused_over_another_manifest() throws IOException, InterruptedException {
        assertEquals(0, shell(String.join(" && ", commands)));
        Path unpacked = folder.resolve("kiem-tra-goi");
        Files.writeString(unpacked.resolve("manifest.json"), " ", StandardOpenOption.APPEND);
        for (String command : commands) {
            if (command.startsWith("openssl") || command.startsWith("minisign")) {
                assertNotEquals(0, shell("cd kiem-tra-goi && " + command), command);
            }
        }
    }

    @Test
    void a_file_other_than_the_signed_one_is_seen() throws IOException, InterruptedException {
        assertEquals(0, shell(String.join(" && ", commands)));
        Files.writeString(folder.resolve("kiem-tra-goi/result.json"), " ", StandardOpenOption.APPEND);
        assertNotEquals(0, shell("cd kiem-tra-goi && " + commands.get(commands.size() - 1)));
    }

    private int shell(String line) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }
}
