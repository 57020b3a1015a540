package vn.kiemphieu.suite.inner.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.PostgresServer;

/** A whole province in one go on both databases: seconds for each package and in all, and for the board. */
final class BulkProof {
    private static final int ELECTIONS = 6;

    private BulkProof() {}

    /** Takes how many congresses. */
    public static void main(String[] args) throws Exception {
        int congresses = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("bulk");
        List<Place> places = List.of(
                new Place.File(folder.resolve("suite.db")),
                PostgresServer.running().newDatabase());
        for (Place place : places) {
            prove(place, congresses);
        }
    }

    private static void prove(Place place, int congresses) throws IOException {
        Path folder = Files.createTempDirectory("packages");
        try (Office office = new Office(place)) {
            for (int i = 0; i < congresses; i++) {
                MadeCongress congress = new MadeCongress("xa-" + i, ELECTIONS);
                office.knows(congress);
                for (int election = 0; election < ELECTIONS; election++) {
                    Files.write(
                            folder.resolve(i + "-" + election),
                            congress.bundle(election, election).bytes());
                }
            }
            long start = System.nanoTime();
            for (int i = 0; i < congresses * ELECTIONS; i++) {
                Path file = folder.resolve(i / ELECTIONS + "-" + i % ELECTIONS);
                if (!(office.receive(Files.readAllBytes(file)) instanceof Receipt.Kept)) {
                    throw new IllegalStateException(file + " was not kept");
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%s: %d packages in %.1f s, %.4f s each%n",
                    place.getClass().getSimpleName(),
                    congresses * ELECTIONS,
                    seconds,
                    seconds / (congresses * ELECTIONS));
            for (int i = 0; i < 5; i++) {
                long asked = System.nanoTime();
                int shown = office.database.read(PublishedResults::board).size();
                System.out.printf("  board of %d congresses: %.1f ms%n", shown, (System.nanoTime() - asked) / 1e6);
            }
        }
    }
}
