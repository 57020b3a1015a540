package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a house where everything is built and Java is a script. */
class LauncherTest {
    @TempDir
    private Path house;

    @Test
    void a_death_by_signal_is_told_and_ends_as_what_a_rerun_resumes() throws Exception {
        Told told = launch("kill -SEGV $$");
        assertEquals(Exit.WORLD_FAILED.code(), told.exit(), told.err());
        assertTrue(told.err().contains("Không mất gì: hãy chạy lại đúng lệnh này"), told.err());
        assertTrue(told.err().contains("Nothing is lost: run the same command again"), told.err());
    }

    @Test
    void what_java_ends_with_is_handed_on() throws Exception {
        assertEquals(new Told(Exit.NEEDS_PEOPLE.code(), "count --threads 2\n", ""), launch("""
                while [ "$1" != count ]; do shift; done
                echo "$@"
                exit 3"""));
    }

    @Test
    void whoever_interrupts_it_is_not_told_of_a_crash() throws Exception {
        assertEquals(new Told(143, "", ""), launch("exit 143"));
    }

    @Test
    void the_suite_is_a_program_of_its_own() throws Exception {
        String echo = "while [ \"$1\" != -cp ]; do shift; done\necho \"$@\"\n";
        Told told = launch("intranet-suite", echo, "suite", "check");
        assertEquals(0, told.exit(), told.err());
        assertTrue(
                told.out().endsWith("/intranet-suite/target/app/* vn.kiemphieu.suite.command.Suite check\n"),
                told.out());
    }

    private Told launch(String java) throws IOException, InterruptedException {
        return launch("counter-app", java, "count", "--threads", "2");
    }

    private Told launch(String module, String java, String... command) throws IOException, InterruptedException {
        Path launcher = house.resolve("kiemphieu");
        Files.copy(Path.of("../kiemphieu"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(house.resolve(module + "/src/main"));
        Files.createDirectories(house.resolve(module + "/target/app"));
        Files.createFile(house.resolve("pom.xml"));
        Files.createFile(house.resolve(module + "/pom.xml"));
        Files.createFile(house.resolve(module + "/target/app.stamp"));
        Path bin = Files.createDirectories(house.resolve("jdk/bin"));
        Path script = Files.writeString(bin.resolve("java"), """
                #!/bin/sh
                case "$*" in *-version*) echo 'openjdk version "17.0.1"' && exit 0 ;; esac
                """ + java + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(command))
                        .toList())
                .redirectOutput(house.resolve("out.txt").toFile())
                .redirectError(house.resolve("err.txt").toFile());
        builder.environment().put("JAVA_HOME", house.resolve("jdk").toString());
        int exit = builder.start().waitFor();
        return new Told(exit, Files.readString(house.resolve("out.txt")), Files.readString(house.resolve("err.txt")));
    }
}
