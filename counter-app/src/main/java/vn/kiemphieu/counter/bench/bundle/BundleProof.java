package vn.kiemphieu.counter.bench.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.Tampered;

/** Somebody makes many files of two genuine bundles. None of them is genuine, unless it is the bundle byte for byte. */
public final class BundleProof {
    private final Path folder;
    private final Consumer<String> say;

    public BundleProof(Path folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
    }

    /**
     * What came of all trials.
     *
     * @param refused how often, by what the opening said
     * @param unchanged how often the forger gave the bundle back as it was
     * @param accepted what should have been refused
     */
    public record Outcome(Map<String, Integer> refused, int unchanged, List<String> accepted) {
        public Outcome {
            refused = Map.copyOf(refused);
            accepted = List.copyOf(accepted);
        }
    }

    public Outcome run(long seed, int trials) throws IOException {
        SignedHall hall = SignedHall.in(folder);
        Bundle genuine = hall.sign(hall.keys, 1);
        byte[] original = genuine.bytes();
        if (!(Opening.of(original, hall.receiver()) instanceof Genuine)) {
            throw new IllegalStateException("what was signed does not open: nothing refused would mean anything");
        }
        Random random = new Random(seed);
        ByteForger bytes = new ByteForger(random);
        ZipForger zips = new ZipForger(random);
        ContentForger contents = new ContentForger(random, List.of(genuine, hall.sign(hall.keys, 2)));
        KeyForger keys = new KeyForger(random, hall, genuine);
        Map<String, Integer> refused = new TreeMap<>();
        List<String> accepted = new ArrayList<>();
        int unchanged = 0;
        for (int trial = 1; trial <= trials; trial++) {
            Forged forged = switch (trial % 4) {
                case 0 -> bytes.forge(original);
                case 1 -> zips.forge(genuine);
                case 2 -> contents.forge();
                default -> keys.forge();
            };
            Opening opening = Opening.of(forged.bytes(), hall.receiver());
            if (Arrays.equals(forged.bytes(), original)) {
                unchanged++;
            } else if (opening instanceof Genuine) {
                accepted.add("Lần " + trial + ": " + forged.what());
                say.accept(accepted.get(accepted.size() - 1));
            } else {
                refused.merge(word(opening), 1, Integer::sum);
            }
        }
        return new Outcome(refused, unchanged, accepted);
    }

    private static String word(Opening opening) {
        String name = opening.getClass().getSimpleName();
        return opening instanceof Tampered tampered ? name + " " + tampered.damage() : name;
    }
}
