package vn.kiemphieu.testballots.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A grey picture that can be drawn on: 0 is black, 255 white, row by row from the top. */
public final class Grey {
    private final int width;
    private final int height;
    private final byte[] pixels;

    Grey(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " has as many pixels");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public static Grey filled(int width, int height, int level) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) level);
        return new Grey(width, height, pixels);
    }

    /** A copy of a picture; colours become grey. */
    public static Grey of(BufferedImage image) {
        BufferedImage grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        int[] level = grey.getRaster().getPixels(0, 0, grey.getWidth(), grey.getHeight(), (int[]) null);
        byte[] pixels = new byte[level.length];
        for (int i = 0; i < level.length; i++) {
            pixels[i] = (byte) level[i];
        }
        return new Grey(grey.getWidth(), grey.getHeight(), pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    public boolean has(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    public void set(int x, int y, int level) {
        pixels[y * width + x] = (byte) Math.max(0, Math.min(255, level));
    }

    /** Takes away light as ink on paper does: a share of what is there, so that black stays black. */
    public void darken(int x, int y, double share) {
        int i = y * width + x;
        pixels[i] = (byte) ((pixels[i] & 0xFF) * (1 - share) + 0.5);
    }

    /**
     * Shows the picture seen from behind as well, moved by so many pixels.
     *
     * @param depth share of its darkness that comes through
     */
    public void shineThrough(double depth, int right, int down) {
        byte[] behind = pixels.clone();
        byte[] left = new byte[256];
        for (int level = 0; level < left.length; level++) {
            left[level] = (byte) (255 * (1 - depth * (255 - level) / 255));
        }
        for (int y = Math.max(0, -down); y < Math.min(height, height - down); y++) {
            int from = (y + down) * width + width - 1 + right;
            for (int x = Math.max(0, right); x < Math.min(width, width + right); x++) {
                int level = behind[from - x] & 0xFF;
                if (level < 255) {
                    int i = y * width + x;
                    pixels[i] = (byte) ((pixels[i] & 0xFF) * (left[level] & 0xFF) / 255);
                }
            }
        }
    }

    public Grey copy() {
        return new Grey(width, height, pixels.clone());
    }

    /** The pixels themselves, not a copy: for loops over millions of them. */
    byte[] pixels() {
        return pixels;
    }

    /** The picture for Java's own writers. */
    public BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, target, 0, pixels.length);
        return image;
    }
}
