package vn.kiemphieu.scanner.mark;

/**
 * The connected pieces of ink in an area.
 *
 * @param longest longest side of any piece, pixels
 * @param pixels ink of all pieces that are not mere specks
 * @param bounds of that ink within the area
 */
record Blobs(int longest, int pixels, Grid.Area bounds) {
    private static final Grid.Area NOWHERE = new Grid.Area(0, 0, 0, 0);

    /**
     * Finds them.
     *
     * @param ink row by row
     * @param speck pieces up to this long are left out of ink and bounds, pixels
     */
    static Blobs of(boolean[] ink, int width, int speck) {
        boolean[] left = ink.clone();
        int[] stack = new int[ink.length];
        Blobs all = new Blobs(0, 0, NOWHERE);
        for (int i = 0; i < left.length; i++) {
            if (left[i]) {
                all = all.with(piece(left, width, i, stack), speck);
            }
        }
        return all;
    }

    private Blobs with(Blobs piece, int speck) {
        int longer = Math.max(longest, piece.longest);
        if (piece.longest <= speck) {
            return new Blobs(longer, pixels, bounds);
        }
        Grid.Area both = pixels == 0
                ? piece.bounds
                : new Grid.Area(
                        Math.min(bounds.left(), piece.bounds.left()),
                        Math.min(bounds.top(), piece.bounds.top()),
                        Math.max(bounds.right(), piece.bounds.right()),
                        Math.max(bounds.bottom(), piece.bounds.bottom()));
        return new Blobs(longer, pixels + piece.pixels, both);
    }

    private static Blobs piece(boolean[] left, int width, int start, int[] stack) {
        int minX = width;
        int maxX = 0;
        int minY = Integer.MAX_VALUE;
        int maxY = 0;
        int pixels = 0;
        int top = 0;
        stack[top++] = start;
        left[start] = false;
        while (top > 0) {
            int at = stack[--top];
            int x = at % width;
            int y = at / width;
            pixels++;
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = at + dy * width + dx;
                    if (x + dx >= 0 && x + dx < width && next >= 0 && next < left.length && left[next]) {
                        left[next] = false;
                        stack[top++] = next;
                    }
                }
            }
        }
        int longest = Math.max(maxX - minX, maxY - minY) + 1;
        return new Blobs(longest, pixels, new Grid.Area(minX, minY, maxX + 1, maxY + 1));
    }
}
