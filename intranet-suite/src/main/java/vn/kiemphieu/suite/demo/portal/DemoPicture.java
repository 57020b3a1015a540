package vn.kiemphieu.suite.demo.portal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that are drawn, so that nobody takes them for photographs of something that happened. */
final class DemoPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private DemoPicture() {}

    /** A hall, or fields; as a file of PNG. */
    static byte[] drawn(String what) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (what.equals("hall")) {
            hall(pen);
        } else {
            fields(pen);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void hall(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8e1b1b), 0, HEIGHT, new Color(0x5c0f0f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xd9b45b));
        pen.fillRect(0, 300, WIDTH, 10);
        pen.setColor(new Color(0xe9d9b8));
        pen.fillRect(420, 220, 360, 90);
        for (int row = 0; row < 5; row++) {
            pen.setColor(new Color(60 + row * 12, 40 + row * 8, 34 + row * 6));
            for (int seat = 0; seat < 14; seat++) {
                int size = 44 + row * 9;
                int x = WIDTH / 2 + (seat - 7) * (size + 14) + 12;
                pen.fillOval(x, 390 + row * 78, size, size);
                pen.fillRoundRect(x - 8, 420 + row * 78, size + 16, 90, 30, 30);
            }
        }
    }

    private static void fields(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9cc7e6), 0, 420, new Color(0xf3ead2)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x6f8fa6));
        pen.fillPolygon(
                new int[] {0, 260, 480, 760, 980, 1200, 1200, 0},
                new int[] {420, 260, 380, 230, 350, 280, 460, 460},
                8);
        pen.setPaint(new GradientPaint(0, 420, new Color(0x8fae4b), 0, HEIGHT, new Color(0x4f7a2a)));
        pen.fillRect(0, 430, WIDTH, HEIGHT);
        pen.setColor(new Color(0xc9d68a));
        pen.setStroke(new BasicStroke(5));
        for (int i = -6; i <= 18; i++) {
            pen.drawLine(WIDTH / 2, 425, i * 110, HEIGHT);
        }
    }
}
