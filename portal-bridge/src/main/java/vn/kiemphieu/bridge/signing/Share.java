package vn.kiemphieu.bridge.signing;

import java.util.Arrays;

/** One person's half of a sealing key's secret. Only {@link #text} shows it. */
public final class Share implements ShareReading {
    private final int holder;
    private final byte[] half;

    private Share(int holder, byte[] half) {
        this.holder = holder;
        this.half = half;
    }

    static Share of(int holder, byte[] half) {
        if (holder < 1 || holder > 2 || half.length != Curve.BYTES) {
            throw new IllegalArgumentException("a share is 32 bytes of holder 1 or 2");
        }
        return new Share(holder, half.clone());
    }

    /** What somebody typed; small letters, line ends, blanks and hyphens between groups do not matter. */
    public static ShareReading read(String typed) {
        return ShareText.read(typed);
    }

    /** Which of the two halves: 1 or 2. */
    public int holder() {
        return holder;
    }

    /** 14 groups of five Base32 digits for paper. A text stays in memory until it is collected: print it and let it go. */
    public String text() {
        return ShareText.write(this);
    }

    /** Forgets the half; the share is of no use afterwards. */
    public void erase() {
        Arrays.fill(half, (byte) 0);
    }

    byte[] half() {
        return half.clone();
    }

    byte[] xor(Share other) {
        byte[] whole = half();
        for (int i = 0; i < whole.length; i++) {
            whole[i] ^= other.half[i];
        }
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share same && holder == same.holder && Arrays.equals(half, same.half);
    }

    /** Not of the half: a hash code ends up in logs. */
    @Override
    public int hashCode() {
        return holder;
    }

    @Override
    public String toString() {
        return "share " + holder + " of 2";
    }
}
