package vn.kiemphieu.testballots.wear;

import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.picture.Glass;
import vn.kiemphieu.testballots.picture.Placement;

/** A corner torn off: behind it the scanner's lid is seen. No name and no box is touched. */
final class Tear {
    /** Width of the shadow that the torn edge throws, in millimetres. */
    private static final double SHADOW = 0.35;

    private final Sheet sheet;
    private final int corner;
    private final double along;
    private final double up;
    private final double phase;

    Tear(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.corner = dice.whole(0, 3);
        double size = Math.sqrt(sheet.strength());
        double shrink = 1;
        double a = dice.between(9, 20) * size;
        double u = dice.between(9, 20) * size;
        while (touchesPlace(a * shrink, u * shrink) && a * shrink > 2) {
            shrink *= 0.8;
        }
        this.along = a * shrink;
        this.up = u * shrink;
        this.phase = dice.between(0, 6);
    }

    /** Shows the background of the scan where the corner was. */
    void show(Glass scan, Placement placement, int background) {
        double scale = sheet.scale();
        double[] tip = placement.inWindow(
                corner % 2 == 0 ? 0 : sheet.width() * scale, corner < 2 ? 0 : sheet.height() * scale);
        int reach = (int) ((Math.max(along, up) + 2) * scale);
        for (int y = (int) tip[1] - reach; y <= tip[1] + reach; y++) {
            for (int x = (int) tip[0] - reach; x <= tip[0] + reach; x++) {
                if (!scan.has(x, y)) {
                    continue;
                }
                double[] page = placement.inPicture(x, y);
                double inside = inside(page[0] / scale, page[1] / scale);
                if (inside > 0) {
                    scan.set(x, y, background);
                } else if (inside > -SHADOW) {
                    scan.darken(x, y, 0.25 * (1 + inside / SHADOW));
                }
            }
        }
    }

    /** How far beyond the torn edge a place of the page lies, in millimetres; below nothing where paper is left. */
    private double inside(double x, double y) {
        double fromSide = corner % 2 == 0 ? x : sheet.width() - x;
        double fromEnd = corner < 2 ? y : sheet.height() - y;
        double ragged = 0.4 * StrictMath.sin(phase + fromEnd * 0.9) + 0.2 * StrictMath.sin(phase + fromEnd * 3.1);
        return (1 - fromSide / along - fromEnd / up) * Math.min(along, up) * 0.7 + ragged;
    }

    private boolean touchesPlace(double a, double u) {
        double x = corner % 2 == 0 ? 0 : sheet.width() - a;
        double y = corner < 2 ? 0 : sheet.height() - u;
        Area torn = new Area(x, y, a, u).grown(2);
        return sheet.places().anyMatch(torn::overlaps);
    }
}
