package vn.kiemphieu.suite.inner.news;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What came of a file that somebody gave as a picture. */
sealed interface PictureReading {
    int MOST_BYTES = 15_000_000;
    /** Of what is decoded at all: a small file can claim to be a huge picture. */
    long MOST_PIXELS = 50_000_000L;
    /** Of what is kept: twenty of them fit into one publication. */
    int MOST_KEPT = 3_000_000;
    /** The longer side of what is kept. */
    int LONGEST = 1600;

    /** It is one. */
    record Read(Redrawn picture) implements PictureReading {}

    /** It is none that can be taken; {@code why} in Vietnamese. */
    record No(String why) implements PictureReading {}

    static PictureReading of(byte[] file) {
        Optional<String> format = format(file);
        if (file.length > MOST_BYTES) {
            return new No("Ảnh lớn hơn 15 MB: giảm cỡ ảnh rồi gửi lại.");
        }
        if (format.isEmpty()) {
            return new No("Tệp không phải ảnh JPEG hay PNG: lưu ảnh dưới dạng JPEG rồi gửi lại.");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.get());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return new No("Ảnh có quá nhiều điểm ảnh: giảm cỡ ảnh rồi gửi lại.");
                }
                Redrawn picture = redrawn(reader.read(0), Orientation.of(file));
                return picture.bytes().length > MOST_KEPT
                        ? new No("Ảnh PNG này quá nặng cho cổng: lưu dưới dạng JPEG rồi gửi lại.")
                        : new Read(picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return new No("Tệp ảnh bị hỏng, không đọc được: chọn ảnh khác.");
        }
    }

    /** By the first bytes, whatever the file is called. */
    private static Optional<String> format(byte[] file) {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        if (Arrays.equals(Arrays.copyOf(file, jpeg.length), jpeg)) {
            return Optional.of("jpeg");
        }
        return Arrays.equals(Arrays.copyOf(file, png.length), png) ? Optional.of("png") : Optional.empty();
    }

    private static Redrawn redrawn(BufferedImage seen, Orientation orientation) throws IOException {
        double scale = Math.min(1, LONGEST / (double) Math.max(seen.getWidth(), seen.getHeight()));
        int width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
        boolean clear = seen.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                orientation.turns() ? height : width,
                orientation.turns() ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = orientation.upright(width, height);
        upright.scale((double) width / seen.getWidth(), (double) height / seen.getHeight());
        pen.drawImage(seen, upright, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, clear ? "png" : "jpg", bytes);
        return new Redrawn(clear ? "png" : "jpg", drawn.getWidth(), drawn.getHeight(), bytes.toByteArray());
    }
}
