package vn.kiemphieu.scanner.hand;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The fine shape of one mark as a small soft picture: how much pen lies around each point of a grid, in 16 shades. Strokes
 * that grow or shrink a little by brightness or blur change the shades, hardly the picture.
 */
public final class MarkShape {
    private static final int SHADES = 15;
    private static final int BYTE = 0xFF;
    /** Bytes before the shades. */
    private static final int HEAD = 7;
    /** No place for marks is wider, pixels: 160 mm. */
    private static final int WIDEST = 1260;

    private final InkZone.Place place;
    private final boolean firm;
    private final int left;
    private final int top;
    private final int width;
    private final Run run;
    /** One shade a byte; for ever the same. */
    private final byte[] shades;

    private MarkShape(InkZone.Place place, boolean firm, Run run, Frame frame, byte[] shades) {
        this.place = place;
        this.firm = firm;
        this.run = run;
        this.left = frame.left;
        this.top = frame.top;
        this.width = frame.right - frame.left;
        this.shades = shades;
    }

    /** The part of the grid with pen. */
    private record Frame(int left, int top, int right, int bottom) {}

    /** The shape in a zone; empty where there is too little pen for one. */
    public static Optional<MarkShape> of(InkZone zone) {
        int[] ink = ink(zone.ink());
        if (ink.length < HandLimits.LEAST_INK || zone.width() > WIDEST) {
            return Optional.empty();
        }
        byte[][] shades = shaded(soft(zone, ink));
        Frame frame = frame(shades);
        byte[] within = new byte[(frame.right - frame.left) * (frame.bottom - frame.top)];
        for (int y = frame.top; y < frame.bottom; y++) {
            System.arraycopy(
                    shades[y],
                    frame.left,
                    within,
                    (y - frame.top) * (frame.right - frame.left),
                    frame.right - frame.left);
        }
        Run run = zone.place().ofName() ? Run.of(ink, zone.width()) : Run.NONE;
        return Optional.of(new MarkShape(zone.place(), isFirm(zone, ink), run, frame, within));
    }

    /** Where there is pen. */
    private static int[] ink(boolean[] pixels) {
        int[] ink = new int[pixels.length];
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            ink[count] = i;
            count += pixels[i] ? 1 : 0;
        }
        return Arrays.copyOf(ink, count);
    }

    /** Pale lines break up differently in every scan: fewer of their pixels have ink on three sides at least. */
    private static boolean isFirm(InkZone zone, int[] all) {
        boolean[] ink = zone.ink();
        int width = zone.width();
        int within = 0;
        for (int i : all) {
            if (i >= width && i < ink.length - width) {
                int sides = (ink[i - 1] ? 1 : 0) + (ink[i + 1] ? 1 : 0) + (ink[i - width] ? 1 : 0);
                within += sides + (ink[i + width] ? 1 : 0) >= 3 ? 1 : 0;
            }
        }
        return all.length >= HandLimits.FIRM_INK && within >= HandLimits.FIRM_SHARE * all.length;
    }

    /** Pen around every point of the grid: a pixel counts for the four points around it, more for the nearer ones. */
    private static float[][] soft(InkZone zone, int[] ink) {
        int height = zone.ink().length / zone.width();
        float[][] soft = new float[height / HandLimits.PITCH + 3][zone.width() / HandLimits.PITCH + 3];
        for (int i : ink) {
            int line = i / zone.width();
            float x = (i % zone.width() + 0.5f) / HandLimits.PITCH + 0.5f;
            float y = (line + 0.5f) / HandLimits.PITCH + 0.5f;
            int column = (int) x;
            int row = (int) y;
            float right = x - column;
            float down = y - row;
            soft[row][column] += (1 - right) * (1 - down);
            soft[row][column + 1] += right * (1 - down);
            soft[row + 1][column] += (1 - right) * down;
            soft[row + 1][column + 1] += right * down;
        }
        return soft;
    }

    private static byte[][] shaded(float[][] soft) {
        float most = 0;
        for (float[] row : soft) {
            for (float pen : row) {
                most = Math.max(most, pen);
            }
        }
        byte[][] shades = new byte[soft.length][soft[0].length];
        for (int y = 0; y < soft.length; y++) {
            for (int x = 0; x < soft[0].length; x++) {
                shades[y][x] = soft[y][x] == 0 ? 0 : (byte) Math.round(SHADES * soft[y][x] / most);
            }
        }
        return shades;
    }

    private static Frame frame(byte[][] shades) {
        int left = shades[0].length;
        int right = 0;
        int top = shades.length;
        int bottom = 0;
        for (int y = 0; y < shades.length; y++) {
            for (int x = 0; x < shades[0].length; x++) {
                if (shades[y][x] > 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        return new Frame(left, top, right, bottom);
    }

    /** The place for marks it is in: the same in every scan. */
    public InkZone.Place place() {
        return place;
    }

    /** Whether there is ink enough for every scan to show it alike. */
    boolean firm() {
        return firm;
    }

    /** How it runs through its name. */
    Run run() {
        return run;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return shades.length / width;
    }

    /** Shade at a point of its frame. */
    int shade(int x, int y) {
        return shades[y * width + x];
    }

    /** Whether every point is the same, as in a picture that was stored anew. */
    boolean isLike(MarkShape other) {
        return left == other.left && top == other.top && width == other.width && Arrays.equals(shades, other.shades);
    }

    /** How many bytes {@link #write} needs. */
    int length() {
        return HEAD + (place.ofName() ? Run.LENGTH : 0) + (shades.length + 1) / 2;
    }

    void write(ByteBuffer into) {
        into.putShort((short) place.number());
        for (int head : new int[] {firm ? 1 : 0, left, top, width, height()}) {
            into.put((byte) head);
        }
        if (place.ofName()) {
            run.write(into);
        }
        for (int i = 0; i < shades.length; i += 2) {
            int second = i + 1 < shades.length ? shades[i + 1] : 0;
            into.put((byte) (shades[i] << 4 | second));
        }
    }

    static MarkShape read(ByteBuffer from) {
        InkZone.Place place = InkZone.Place.of(from.getShort());
        boolean firm = from.get() == 1;
        int left = from.get() & BYTE;
        int top = from.get() & BYTE;
        int width = from.get() & BYTE;
        int height = from.get() & BYTE;
        if (width == 0 || height == 0) {
            throw new IllegalArgumentException("a mark has a width and a height");
        }
        Run run = place.ofName() ? Run.read(from) : Run.NONE;
        byte[] shades = new byte[width * height];
        for (int i = 0; i < shades.length; i += 2) {
            byte pair = from.get();
            shades[i] = (byte) (pair >> 4 & SHADES);
            if (i + 1 < shades.length) {
                shades[i + 1] = (byte) (pair & SHADES);
            }
        }
        return new MarkShape(place, firm, run, new Frame(left, top, left + width, top + height), shades);
    }
}
