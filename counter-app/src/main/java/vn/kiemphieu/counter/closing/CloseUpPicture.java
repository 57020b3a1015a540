package vn.kiemphieu.counter.closing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.kiemphieu.report.caption.Caption;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.RowCloseUp;
import vn.kiemphieu.scanner.RowCloseUp.Zone;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;

/** A row in question as a picture: whose it is, the row itself and, if asked for, what the machine saw in it. */
public final class CloseUpPicture {
    /** Type sizes in pixels; a row is shown with 400 of them to the inch. */
    private static final double NAME = 72;

    private static final double WORDS = 48;
    private static final double OUTLINE = 4;
    /** Share of the tint where ink was seen. */
    private static final double TINT = 0.65;

    private static final Color PEN = new Color(0xD0, 0x10, 0x10);
    private static final Color PALE = new Color(0xF0, 0x90, 0x00);
    private static final Color NAME_ZONE = new Color(0x10, 0x50, 0xD0);
    private static final Color BOX = new Color(0x00, 0x80, 0x30);

    private final RowCloseUp closeUp;
    private final Candidate candidate;

    public CloseUpPicture(RowCloseUp closeUp, Candidate candidate) {
        this.closeUp = closeUp;
        this.candidate = candidate;
    }

    /** The row as it is, below the name printed in it: nothing that tells people what to see. */
    public byte[] plain() {
        BufferedImage row = grey(closeUp.picture());
        return png(below(heading(row.getWidth()).picture(), row));
    }

    /** The row with the ink that the machine saw tinted and its places outlined, above what was measured. */
    public byte[] seen(RowReading reading) {
        BufferedImage row = grey(closeUp.picture());
        tint(row);
        outline(row);
        int width = row.getWidth();
        Caption words = new Caption(width).bold(EvidenceWords.seen(reading), WORDS);
        for (RowEvidence evidence : closeUp.evidence()) {
            words.plain(EvidenceWords.of(evidence), WORDS);
        }
        words.plain(EvidenceWords.LEGEND, WORDS);
        return png(below(below(heading(width).picture(), row), words.picture()));
    }

    private Caption heading(int width) {
        return new Caption(width).bold("Dòng " + closeUp.row() + ": " + candidate.fullName(), NAME);
    }

    private void tint(BufferedImage row) {
        byte[] ink = closeUp.ink().pixels();
        int width = row.getWidth();
        for (int i = 0; i < ink.length; i++) {
            int seen = ink[i] & 0xFF;
            if (seen > 0) {
                Color colour = seen == RowCloseUp.PEN ? PEN : PALE;
                int x = i % width;
                int y = i / width;
                row.setRGB(x, y, mixed(row.getRGB(x, y) & 0xFF, colour));
            }
        }
    }

    private static int mixed(int grey, Color colour) {
        int red = (int) (grey + (colour.getRed() - grey) * TINT);
        int green = (int) (grey + (colour.getGreen() - grey) * TINT);
        int blue = (int) (grey + (colour.getBlue() - grey) * TINT);
        return red << 16 | green << 8 | blue;
    }

    private void outline(BufferedImage row) {
        Graphics2D on = row.createGraphics();
        on.setStroke(new BasicStroke((float) OUTLINE));
        for (Zone zone : closeUp.zones()) {
            on.setColor(zone.column() == Column.NAME ? NAME_ZONE : BOX);
            on.drawRect(zone.left(), zone.top(), zone.right() - zone.left(), zone.bottom() - zone.top());
        }
        on.dispose();
    }

    private static BufferedImage grey(GreyPicture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] line = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < line.length; x++) {
                line[x] = (picture.pixels()[y * line.length + x] & 0xFF) * 0x010101;
            }
            image.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
        return image;
    }

    private static BufferedImage below(BufferedImage upper, BufferedImage lower) {
        int height = upper.getHeight() + lower.getHeight();
        BufferedImage both = new BufferedImage(upper.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = both.createGraphics();
        on.drawImage(upper, 0, 0, null);
        on.drawImage(lower, 0, upper.getHeight(), null);
        on.dispose();
        return both;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture can be written in memory", e);
        }
        return out.toByteArray();
    }
}
