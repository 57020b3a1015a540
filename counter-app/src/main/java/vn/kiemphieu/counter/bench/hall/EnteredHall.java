package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.tally.session.Open;

/** A program of its own that enters a session, says how many sheets it has, and ends. */
final class EnteredHall {
    private EnteredHall() {}

    /** Starts it in a process of its own. */
    static Process start(Path session, Path key) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnteredHall.class.getName(),
                        session.toString(),
                        key.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** What it said. */
    static int sheets(Process process) throws IOException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
        return Integer.parseInt(said);
    }

    public static void main(String[] args) {
        try (CountingHall hall = CountingHall.enter(Path.of(args[0]), KioskKey.at(Path.of(args[1])))) {
            int counted = ((Open) hall.state()).records().size();
            System.out.println(counted + hall.sheetsFed());
        }
    }
}
