package vn.kiemphieu.counter.bench.bundle;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Changes a file without knowing what it is. */
final class ByteForger {
    private static final int LONGEST = 4096;

    private final Random random;

    ByteForger(Random random) {
        this.random = random;
    }

    Forged forge(byte[] bundle) {
        int at = random.nextInt(bundle.length);
        int length = 1 + random.nextInt(Math.min(LONGEST, bundle.length - at));
        byte[] part = Arrays.copyOfRange(bundle, at, at + length);
        return switch (random.nextInt(8)) {
            case 0 -> new Forged("flip at " + at, flipped(bundle, at));
            case 1 -> new Forged("set at " + at, set(bundle, at));
            case 2 -> new Forged("cut at " + at, Arrays.copyOf(bundle, at));
            case 3 -> new Forged("leave out at " + at, joined(bundle, at, new byte[0], at + length));
            case 4 -> new Forged("repeat at " + at, joined(bundle, at, part, at));
            case 5 -> new Forged("zeros at " + at, joined(bundle, at, new byte[length], at + length));
            case 6 -> new Forged("something at " + at, joined(bundle, at, some(length), at));
            default -> new Forged("move from " + at, moved(bundle, at, part));
        };
    }

    private byte[] flipped(byte[] bundle, int at) {
        byte[] changed = bundle.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] set(byte[] bundle, int at) {
        byte[] changed = bundle.clone();
        changed[at] = (byte) random.nextInt();
        return changed;
    }

    private byte[] some(int length) {
        byte[] some = new byte[length];
        random.nextBytes(some);
        return some;
    }

    private byte[] moved(byte[] bundle, int from, byte[] part) {
        byte[] without = joined(bundle, from, new byte[0], from + part.length);
        int to = random.nextInt(without.length + 1);
        return joined(without, to, part, to);
    }

    /** What lies before one place, then something, then what lies from another place on. */
    private static byte[] joined(byte[] bundle, int until, byte[] between, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bundle, 0, until);
        all.writeBytes(between);
        all.write(bundle, from, bundle.length - from);
        return all.toByteArray();
    }
}
