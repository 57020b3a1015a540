package vn.kiemphieu.scanner.stain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The print of another page that shines through the paper, mirrored and a little out of its place. */
final class ShowThrough {
    /** How far out of its place it may be, cells: 4 mm. */
    private static final int FARTHEST = 8;
    /** Mean darkness of a cell of the other page that can show, of 255; of a pixel, twice that. */
    private static final int BOLD = 70;
    /** Where the other page shows, paper is darker by so much at least, of 255, and at most, … */
    private static final double LEAST = 4;

    private static final double MOST = 80;
    /** … so many times as much as in half of all wrong places … */
    private static final double TIMES = 2.5;
    /** … and in this share of the parts of the page that tell anything by a third of its mean. */
    private static final double AGREE = 0.8;

    private static final double MEAN_SHARE = 1.0 / 3;
    /** Parts of the page each way, so many of which must tell something; fewest cells that do. */
    private static final int PARTS = 6;

    private static final int FEWEST_PARTS = 4;
    private static final int FEWEST = 20;
    /** Where its place is looked for pixel by pixel, one in so many is asked. */
    private static final int STEP = 5;
    /** More is taken off than shows in the middle of letters, for their edges. */
    private static final double EDGES = 1.15;

    private final int width;
    private final int height;
    private final byte[] behind;
    /** Cells of it that can show, as across, down. */
    private final int[] bold;

    /**
     * Another page.
     *
     * @param print its darkness, 0 to 255, as it is seen from its own side
     */
    ShowThrough(int width, byte[] print) {
        this.width = width;
        this.height = print.length / width;
        this.behind = softened(mirrored(print, width), width);
        this.bold = bold();
    }

    /** How far out of its place it lies, pixels. */
    private record Place(int right, int down) {}

    /** Whether one of these pages shines through. */
    static boolean seen(Cells cells, List<ShowThrough> pages) {
        double usual = cells.usual();
        return pages.stream().anyMatch(page -> page.find(cells, usual).isPresent());
    }

    /** Takes the first of these pages that shines through off a sheet; whether one does. */
    static boolean takeOff(FlatSheet sheet, List<ShowThrough> pages) {
        Cells cells = sheet.cells();
        double usual = cells.usual();
        for (ShowThrough page : pages) {
            Optional<Place> place = page.find(cells, usual);
            if (place.isPresent()) {
                page.takeOff(sheet, usual, page.closer(sheet, usual, place.get()));
                return true;
            }
        }
        return false;
    }

    private Optional<Place> find(Cells cells, double usual) {
        int side = 2 * FARTHEST + 1;
        double[] over = IntStream.range(0, side * side)
                .mapToDouble(i -> over(cells, usual, i % side - FARTHEST, i / side - FARTHEST))
                .toArray();
        int best = IntStream.range(0, over.length)
                .boxed()
                .max((a, b) -> Double.compare(over[a], over[b]))
                .orElseThrow();
        int right = best % side - FARTHEST;
        int down = best / side - FARTHEST;
        double elsewhere = Arrays.stream(over).sorted().toArray()[over.length / 2];
        boolean shown =
                over[best] >= LEAST && over[best] >= TIMES * elsewhere && agreed(cells, usual, right, down, over[best]);
        return shown ? Optional.of(new Place(Cells.SIDE * right, Cells.SIDE * down)) : Optional.empty();
    }

    /** How much darker a sheet is than its paper where this page would show. */
    private double over(Cells cells, double usual, int right, int down) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < bold.length; i += 2) {
            double here = cells.at(bold[i] + right, bold[i + 1] + down) - usual;
            if (here <= MOST) {
                sum += here;
                count++;
            }
        }
        return count < FEWEST ? 0 : sum / count;
    }

    /** Whether it shows all over the sheet. */
    private boolean agreed(Cells cells, double usual, int right, int down, double over) {
        double[] sum = new double[PARTS * PARTS];
        int[] count = new int[PARTS * PARTS];
        for (int i = 0; i < bold.length; i += 2) {
            double here = cells.at(bold[i] + right, bold[i + 1] + down) - usual;
            if (here <= MOST) {
                int part = part(bold[i], width) + PARTS * part(bold[i + 1], height);
                sum[part] += here;
                count[part]++;
            }
        }
        int[] telling = IntStream.range(0, sum.length)
                .filter(part -> count[part] >= FEWEST)
                .toArray();
        long agree = Arrays.stream(telling)
                .filter(part -> sum[part] / count[part] >= MEAN_SHARE * over)
                .count();
        return telling.length >= FEWEST_PARTS && agree >= AGREE * telling.length;
    }

    private static int part(int cell, int length) {
        return Math.min(PARTS - 1, cell * Cells.SIDE * PARTS / length);
    }

    /** Its place to the pixel. */
    private Place closer(FlatSheet sheet, double usual, Place rough) {
        Place best = rough;
        double most = 0;
        for (int down = rough.down - Cells.SIDE; down <= rough.down + Cells.SIDE; down++) {
            for (int right = rough.right - Cells.SIDE; right <= rough.right + Cells.SIDE; right++) {
                Place place = new Place(right, down);
                double here = share(sheet, usual, place, STEP);
                if (here > most) {
                    most = here;
                    best = place;
                }
            }
        }
        return best;
    }

    private void takeOff(FlatSheet sheet, double usual, Place place) {
        double share = EDGES * share(sheet, usual, place, 1);
        for (int i = 0; i < behind.length; i++) {
            int x = i % width + place.right;
            int y = i / width + place.down;
            if (behind[i] != 0 && sheet.has(x, y)) {
                sheet.lighten(x, y, share * (behind[i] & 0xFF));
            }
        }
    }

    /** How much of its darkness comes through, asked of one in so many pixels each way. */
    private double share(FlatSheet sheet, double usual, Place place, int step) {
        double shown = 0;
        double all = 0;
        for (int y = 0; y < height; y += step) {
            for (int x = 0; x < width; x += step) {
                int dark = behind[y * width + x] & 0xFF;
                if (dark >= 2 * BOLD && sheet.bare(x + place.right, y + place.down)) {
                    shown += Math.min(MOST, sheet.at(x + place.right, y + place.down) - usual);
                    all += dark;
                }
            }
        }
        return all == 0 ? 0 : Math.max(0, shown / all);
    }

    private int[] bold() {
        IntStream.Builder bold = IntStream.builder();
        for (int y = 0; y + Cells.SIDE <= height; y += Cells.SIDE) {
            for (int x = 0; x + Cells.SIDE <= width; x += Cells.SIDE) {
                int sum = 0;
                for (int i = 0; i < Cells.SIDE * Cells.SIDE; i++) {
                    sum += behind[(y + i / Cells.SIDE) * width + x + i % Cells.SIDE] & 0xFF;
                }
                if (sum >= BOLD * Cells.SIDE * Cells.SIDE) {
                    bold.add(x / Cells.SIDE).add(y / Cells.SIDE);
                }
            }
        }
        return bold.build().toArray();
    }

    private static byte[] mirrored(byte[] from, int width) {
        byte[] to = new byte[from.length];
        for (int i = 0; i < from.length; i++) {
            to[i] = from[i / width * width + width - 1 - i % width];
        }
        return to;
    }

    /** Each pixel a quarter its own, an eighth of each neighbour and a sixteenth of each across a corner. */
    private static byte[] softened(byte[] from, int width) {
        byte[] to = new byte[from.length];
        for (int i = width + 1; i < from.length - width - 1; i++) {
            int sum = 2 * across(from, i) + across(from, i - width) + across(from, i + width);
            to[i] = (byte) (sum / 16);
        }
        return to;
    }

    private static int across(byte[] from, int at) {
        return (from[at - 1] & 0xFF) + 2 * (from[at] & 0xFF) + (from[at + 1] & 0xFF);
    }
}
