package vn.kiemphieu.counter.command;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.counting.WorkingFile;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;

/** A count that is killed again and again, at any moment, ends in the same result as one that is left alone. */
final class KillProof {
    private static final String ELECTION = "btv";
    private static final int BALLOTS = 90;
    private static final int KILLS = 12;
    private static final int MOST_BETWEEN = 10;
    private static final int LATER_MS = 150;

    private final OutFolder out;
    private final Screen screen;

    KillProof(OutFolder out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** Whether every byte is the same. */
    boolean run(long seed) {
        out.write("congress.json", DemoCongress.file());
        DemoDeck.of(ELECTION, BALLOTS).sheets().parallelStream()
                .forEach(
                        sheet -> out.write("scans/" + sheet.name(), sheet.draw().bytes()));
        CountRequest calm = CountRequest.of(out.file("congress.json"), ELECTION, out.file("scans"), out.file("calm"));
        new CountJob(calm, screen).run();
        Random moments = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            long enough = pagesKept() + moments.nextInt(MOST_BETWEEN);
            boolean killed = count(enough, moments.nextInt(LATER_MS));
            screen.say("Lần " + kill + ": " + (killed ? "bị giết" : "tự xong") + ", đã ghi " + pagesKept() + " trang.");
        }
        count(Long.MAX_VALUE, 0);
        boolean same = same("result.json") && same("sheets.jsonl") && same("minutes.pdf");
        screen.say(same ? "Kết quả giống hệt từng byte." : "KẾT QUẢ KHÁC NHAU.");
        return same;
    }

    /** Counts in a process of its own, killed a moment after so many pages were written down; whether it was killed. */
    private boolean count(long enough, int laterMs) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KiemPhieu.class.getName()));
        command.addAll(List.of("count", "--congress", out.file("congress.json").toString(), "--election", ELECTION));
        command.addAll(List.of(
                "--scans",
                out.file("scans").toString(),
                "--out",
                out.file("killed").toString()));
        File told = out.file("killed.log").toFile();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(told))
                    .start();
            while (pagesKept() <= enough && process.isAlive()) {
                Thread.sleep(1);
            }
            boolean ended = process.waitFor(laterMs, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !ended;
        } catch (IOException e) {
            throw new OutputFailed(told.toPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the proof was interrupted", e);
        }
    }

    private long pagesKept() {
        Path working = out.file("killed").resolve(WorkingFile.NAME);
        try {
            return Files.exists(working) ? WorkingFile.pages(working) : 0;
        } catch (IOException e) {
            throw new OutputFailed(working, e);
        }
    }

    private boolean same(String name) {
        try {
            return Arrays.equals(
                    Files.readAllBytes(out.file("calm").resolve(name)),
                    Files.readAllBytes(out.file("killed").resolve(name)));
        } catch (IOException e) {
            throw new OutputFailed(out.file(name), e);
        }
    }
}
