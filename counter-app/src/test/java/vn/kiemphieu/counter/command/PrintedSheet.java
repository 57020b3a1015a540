package vn.kiemphieu.counter.command;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Random;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;

/** A printed sheet that can be spoilt before it is scanned. */
record PrintedSheet(BufferedImage picture, BallotLayout.Page page) {
    static final int DPI = 200;

    private static final double MILLIMETRES = 25.4;

    List<BallotLayout.Row> rows() {
        return page.rows();
    }

    /** Exchanges what two boxes of one size show. */
    void swap(Box one, Box other) {
        BufferedImage first = copy(one);
        paste(copy(other), one);
        paste(first, other);
    }

    void empty(Box box) {
        fill(box, Color.WHITE);
    }

    void spot(Box box) {
        fill(box, Color.BLACK);
    }

    /** Up to half a degree crooked, up to 2 mm beside its place, with grain. */
    BufferedImage scanned(Random random) {
        BufferedImage scan = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D glass = scan.createGraphics();
        glass.setColor(Color.WHITE);
        glass.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        glass.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        glass.rotate(Math.toRadians(random.nextDouble() - 0.5), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        glass.drawImage(picture, random.nextInt(15), random.nextInt(15), null);
        glass.dispose();
        byte[] pixels = ((DataBufferByte) scan.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int grey = Byte.toUnsignedInt(pixels[i]) + (int) Math.round(random.nextGaussian() * 5) - 6;
            pixels[i] = (byte) Math.max(0, Math.min(255, grey));
        }
        return scan;
    }

    private BufferedImage copy(Box box) {
        BufferedImage copy = new BufferedImage(
                pixels(box.w().hundredths()), pixels(box.h().hundredths()), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics()
                .drawImage(
                        picture, -pixels(box.x().hundredths()), -pixels(box.y().hundredths()), null);
        return copy;
    }

    private void paste(BufferedImage piece, Box box) {
        picture.createGraphics()
                .drawImage(piece, pixels(box.x().hundredths()), pixels(box.y().hundredths()), null);
    }

    private void fill(Box box, Color colour) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(
                pixels(box.x().hundredths()),
                pixels(box.y().hundredths()),
                pixels(box.w().hundredths()),
                pixels(box.h().hundredths()));
        pen.dispose();
    }

    private static int pixels(int hundredths) {
        return (int) Math.round(hundredths / 100.0 / MILLIMETRES * DPI);
    }
}
