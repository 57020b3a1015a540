package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Area;

/**
 * How a sheet lies in the scanner's window.
 *
 * @param quarterTurns clockwise, 0 to 3
 * @param degrees crooked by so much on top, clockwise
 * @param shiftX to the right of the middle of the window, in millimetres
 * @param shiftY below it
 * @param scaleX stretch across the feed, before turning
 * @param scaleY stretch along the feed
 * @param margin window beyond the sheet on every side, in millimetres
 */
public record Lie(
        int quarterTurns,
        double degrees,
        double shiftX,
        double shiftY,
        double scaleX,
        double scaleY,
        double margin,
        Feed feed) {
    /** Crooked by more than this, the window takes in the whole turned sheet, as feeders with long-page mode do. */
    private static final double WINDOW_GROWS_FROM = 0.7;

    /** Width and height of the window for a sheet, in millimetres. */
    Area window(double width, double height) {
        double grow = Math.abs(degrees) > WINDOW_GROWS_FROM ? Math.toRadians(Math.abs(degrees)) : 0;
        double w = width * scaleX * StrictMath.cos(grow) + height * scaleY * StrictMath.sin(grow) + 2 * margin;
        double h = height * scaleY * StrictMath.cos(grow) + width * scaleX * StrictMath.sin(grow) + 2 * margin;
        return quarterTurns % 2 == 0 ? new Area(0, 0, w, h) : new Area(0, 0, h, w);
    }

    /** The part of the window that the picture shows. */
    Area seen(Area window) {
        if (feed.cut() == 0) {
            return window;
        }
        double across = margin + feed.cut() + (feed.cutSide() == 0 ? shiftX : -shiftX);
        double along = margin + feed.cut() + (feed.cutSide() == 1 ? shiftY : -shiftY);
        return switch (feed.cutSide()) {
            case 0 -> new Area(across, 0, window.w() - across, window.h());
            case 1 -> new Area(0, along, window.w(), window.h() - along);
            case 2 -> new Area(0, 0, window.w() - across, window.h());
            default -> new Area(0, 0, window.w(), window.h() - along);
        };
    }

    double radians() {
        return Math.toRadians(quarterTurns * 90 + degrees);
    }
}
