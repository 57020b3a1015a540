package vn.kiemphieu.counter.bench.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import vn.kiemphieu.counter.bench.figures.Compared.Difference;
import vn.kiemphieu.counter.bench.figures.Worst.Crop;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;

/** Shows what a sheet in question looks like, as the review picture does, but small enough for fifty in one report. */
final class Witness {
    private static final int MOST_ROWS = 4;
    private static final int WIDTH = 900;
    /** Of a whole page. */
    private static final int HEIGHT = 1100;

    private final BallotReader reader;
    private final Desk desk;

    Witness(BallotReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    void keep(String name, PageFile file) {
        desk.keep(name, file);
    }

    Crop crop(PageFile file, List<Difference> differences) {
        Set<Integer> rows =
                differences.stream().limit(MOST_ROWS).map(Difference::row).collect(Collectors.toSet());
        Received received = PageFiles.receive(file);
        if (!(received instanceof Received.Sheet sheet)) {
            return new Crop(new byte[0]);
        }
        return new Crop(small(reader.review(sheet.image().picture(), rows)));
    }

    private static byte[] small(byte[] png) {
        try {
            BufferedImage large = ImageIO.read(new ByteArrayInputStream(png));
            double shrink =
                    Math.min(1, Math.min((double) WIDTH / large.getWidth(), (double) HEIGHT / large.getHeight()));
            BufferedImage small = new BufferedImage(
                    (int) (large.getWidth() * shrink),
                    (int) (large.getHeight() * shrink),
                    BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(large, 0, 0, small.getWidth(), small.getHeight(), null);
            graphics.dispose();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(small, "jpeg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written in memory", e);
        }
    }
}
