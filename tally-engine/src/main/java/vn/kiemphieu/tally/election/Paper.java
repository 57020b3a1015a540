package vn.kiemphieu.tally.election;

/** The paper sizes that ballots are printed on, upright. */
public enum Paper {
    A3(297, 420),
    A4(210, 297),
    A5(148, 210);

    private final Millimetres width;
    private final Millimetres height;

    Paper(int width, int height) {
        this.width = Millimetres.of(width);
        this.height = Millimetres.of(height);
    }

    public Millimetres width() {
        return width;
    }

    public Millimetres height() {
        return height;
    }
}
