package vn.kiemphieu.suite.inner.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.store.Place;

/** Kills a program in the middle of taking packages in, and looks at what it left. */
final class Killing implements AutoCloseable {
    private static final int ELECTIONS = 6;
    private static final int MOST_BETWEEN = 4;
    /** Longer than a package takes, so that every moment of it is met. */
    private static final int MOST_MICROSECONDS = 60_000;

    private final Place place;
    private final Office office;
    private final Path folder;
    private final int packages;

    private Killing(Place place, Office office, Path folder, int packages) {
        this.place = place;
        this.office = office;
        this.folder = folder;
        this.packages = packages;
    }

    /** Congresses that the office knows, and their packages in a folder. */
    static Killing of(Place place, Path folder, int congresses) throws IOException {
        Office office = new Office(place);
        for (int i = 0; i < congresses; i++) {
            MadeCongress congress = new MadeCongress("xa-" + i, ELECTIONS);
            office.knows(congress);
            for (int election = 0; election < ELECTIONS; election++) {
                Files.write(
                        folder.resolve(congress.id + "-" + election + ".kqbc"),
                        congress.bundle(election, election).bytes());
            }
        }
        return new Killing(place, office, folder, congresses * ELECTIONS);
    }

    /** Kills the program while it works, after some packages; how many are in then, each of them whole. */
    int killed(Random random) throws IOException, InterruptedException {
        Process program = start();
        BufferedReader said = program.inputReader(StandardCharsets.UTF_8);
        for (int more = 1 + random.nextInt(MOST_BETWEEN); more > 0; more--) {
            if (said.readLine() == null) {
                throw new IllegalStateException("there were too few packages to be killed among");
            }
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROSECONDS));
        program.destroyForcibly().waitFor();
        return whole();
    }

    /** Lets the program run to its end. */
    int finished() throws IOException, InterruptedException {
        Process program = start();
        boolean said = program.inputReader(StandardCharsets.UTF_8).lines().allMatch(ImportProgram.ONE_MORE::equals);
        if (!said || program.waitFor() != 0) {
            throw new IllegalStateException("the program failed");
        }
        return whole();
    }

    int packages() {
        return packages;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProgram.class.getName(),
                        setting(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String setting() {
        return place instanceof Place.File file ? file.path().toString() : place.url();
    }

    /**
     * How many packages are in.
     *
     * @throws IllegalStateException if one of them is not whole
     */
    private int whole() {
        return office.database.read(handle -> {
            int in = count(handle, "SELECT COUNT(*) FROM result_package");
            require(
                    in * 6 == count(handle, "SELECT COUNT(*) FROM result_file"),
                    "files"); // the whole and five of its members
            require(in * 10 == count(handle, "SELECT COUNT(*) FROM result_check"), "checks");
            require(in * 3 == count(handle, "SELECT COUNT(*) FROM result_signer"), "signers");
            require(
                    in
                            == count(
                                    handle,
                                    "SELECT COUNT(*) FROM result_package p JOIN audit_event e ON e.subject = p.hash"
                                            + " AND e.action = 'result.received'"),
                    "audit entries");
            require(
                    in == count(handle, "SELECT COUNT(*) FROM audit_event WHERE action LIKE 'result.%'"),
                    "audit entries of nothing");
            require(office.audit.firstBroken(handle).isEmpty(), "audit chain");
            return in;
        });
    }

    @Override
    public void close() {
        office.close();
    }

    private static int count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("half of a package: " + what);
        }
    }
}
