package vn.kiemphieu.counter.command;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.wear.Grade;

/** A folder of scans, good ones and bad ones. */
final class Scans {
    private static final long SEED = 20251016;

    private final Path folder;

    Scans(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /** Clean pictures of well marked ballots of an election. */
    static List<DrawnSheet> good(Congress congress, Election election, int sheets) {
        Deck deck = new Deck(SEED, Grade.CLEAN, List.of(DeckPaper.of(congress, election)));
        return deck.first(40 * sheets)
                .filter(plan -> plan.truth().expected() == Expected.VALID)
                .limit(sheets)
                .map(plan -> plan.draw())
                .toList();
    }

    void add(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    void addPicture(String name, int width, int height, boolean cat) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fur = (int) (120 + 60 * Math.sin(x / 37.0) * Math.cos(y / 53.0) + (x * 31 + y * 17) % 23);
                image.getRaster().setSample(x, y, 0, cat ? fur : 250);
            }
        }
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    /** A PNG that says it is huge; what follows its header does not matter. */
    void addHuge(String name, byte[] goodPng) throws IOException {
        byte[] bytes = goodPng.clone();
        byte[] side = {0, 0, 0x75, 0x30}; // 30,000
        System.arraycopy(side, 0, bytes, 16, 4);
        System.arraycopy(side, 0, bytes, 20, 4);
        CRC32 crc = new CRC32();
        crc.update(bytes, 12, 17);
        for (int i = 0; i < 4; i++) {
            bytes[29 + i] = (byte) (crc.getValue() >>> (24 - 8 * i));
        }
        add(name, bytes);
    }

    void addPdf(String name, int pages, String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(folder.resolve(name).toFile());
        }
    }

    static byte[] cutInHalf(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
