package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day in a real window on a virtual screen, driven by keys that the window system delivers; and every screen as a picture. */
class KioskWindowTest {
    private static final Path XVFB = Path.of("/usr/bin/Xvfb");
    private static final String BALLOTS = "53";

    @TempDir
    private Path folder;

    @Test
    void a_rehearsal_is_lived_by_keys_alone_from_the_first_start_to_the_re_vote()
            throws IOException, InterruptedException {
        String said = onAScreen(KioskInAWindow.class, folder.toString(), BALLOTS);
        assertTrue(said.contains("the day is over"), said);
        try (Stream<Path> exported = Files.walk(folder.resolve("stick"))) {
            assertEquals(
                    2,
                    exported.filter(file -> file.getFileName()
                                    .toString()
                                    .matches("uy-ban-kiem-tra-tinh-uy(-lan-2)?-minutes.pdf"))
                            .count());
        }
    }

    @Test
    void no_word_on_any_screen_is_cut_off_or_covered() throws IOException, InterruptedException {
        String said = onAScreen(
                KiemPhieu.class,
                "screenshots",
                "--smallest",
                "--out",
                folder.resolve("pictures").toString());
        assertTrue(said.contains("Mọi chữ đều đọc được"), said);
    }

    /** What a program says on a screen of its own. */
    private String onAScreen(Class<?> program, String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.exists(XVFB), "needs Xvfb, package xvfb");
        Process screen = new ProcessBuilder(
                        XVFB.toString(), "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            StringBuilder number = new StringBuilder();
            for (int sign = screen.getInputStream().read();
                    sign > ' ';
                    sign = screen.getInputStream().read()) {
                number.append((char) sign);
            }
            return said(":" + number, program, arguments);
        } finally {
            screen.destroyForcibly();
        }
    }

    private String said(String display, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dprism.order=sw",
                "-Dorg.bytedeco.javacpp.cachedir="
                        + System.getProperty(
                                "org.bytedeco.javacpp.cachedir",
                                folder.resolve("natives").toString()),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DISPLAY", display);
        int status = builder.start().waitFor();
        String said = Files.readString(log);
        assertEquals(0, status, said);
        return said;
    }
}
