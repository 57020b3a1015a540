package vn.kiemphieu.suite.inner.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.PostgresServer;

/** Many kills in the middle of an import, on both databases; says how many were half in (none). */
final class KillProof {
    private KillProof() {}

    /** Takes how many kills and a seed. */
    public static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        Path folder = Files.createTempDirectory("kills");
        prove(new Place.File(folder.resolve("suite.db")), kills, seed);
        prove(PostgresServer.running().newDatabase(), kills, seed);
    }

    private static void prove(Place place, int kills, long seed) throws IOException, InterruptedException {
        try (Killing killing = Killing.of(place, Files.createTempDirectory("packages"), 2 * kills)) {
            Random random = new Random(seed);
            int moments = 0;
            int before = 0;
            for (int kill = 0; kill < kills; kill++) {
                int in = killing.killed(random);
                moments += in > before && in < killing.packages() ? 1 : 0;
                before = in;
            }
            System.out.printf(
                    "%s: %d kills, %d of them in the middle of the work, none left half a package; %d of %d in at last%n",
                    place.getClass().getSimpleName(), kills, moments, killing.finished(), killing.packages());
        }
    }
}
