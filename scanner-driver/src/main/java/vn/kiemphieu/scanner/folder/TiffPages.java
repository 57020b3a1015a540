package vn.kiemphieu.scanner.folder;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.Trouble;

/** TIFF files, of one page or several, grey, colour or bitonal (G4). */
final class TiffPages {
    /** Where a TIFF says where its first directory is; the size of a directory's entry. */
    private static final int FIRST_DIRECTORY = 4;

    private static final int ENTRY = 12;
    /** More is a chain that runs in a circle. */
    private static final int MOST_PAGES = 65_535;

    private TiffPages() {}

    /** Pages as the file itself chains them; the JDK's reader stops silently where a file was cut off. */
    static int count(byte[] bytes) throws UnreadablePicture {
        try {
            return directories(ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? LITTLE_ENDIAN : BIG_ENDIAN));
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN, e);
        }
    }

    private static int directories(ByteBuffer tiff) throws UnreadablePicture {
        int pages = 0;
        int at = tiff.getInt(FIRST_DIRECTORY);
        while (at != 0) {
            int entries = tiff.getShort(at) & 0xFFFF;
            if (entries == 0 || ++pages > MOST_PAGES) {
                throw new UnreadablePicture(Trouble.PICTURE_BROKEN);
            }
            at = tiff.getInt(at + 2 + ENTRY * entries);
        }
        return pages;
    }

    static DecodedPage page(byte[] bytes, int page) throws UnreadablePicture {
        int pages = count(bytes);
        if (pages == 0) {
            throw new UnreadablePicture(Trouble.FILE_EMPTY);
        }
        GreyPicture picture = Pictures.grey(image(bytes, page));
        return pages == 1 ? DecodedPage.ofFile(picture, bytes) : DecodedPage.ofPixels(picture);
    }

    /** One page as it is. */
    static BufferedImage image(byte[] bytes, int page) throws UnreadablePicture {
        return read(bytes, reader -> {
            Pictures.requireSize(reader.getWidth(page - 1), reader.getHeight(page - 1));
            return reader.read(page - 1);
        });
    }

    private static <T> T read(byte[] bytes, Step<T> step) throws UnreadablePicture {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, true);
            return step.with(reader);
        } catch (IOException | RuntimeException e) {
            // The JDK's TIFF reader answers broken files with many kinds of unchecked exceptions.
            throw new UnreadablePicture(Trouble.PICTURE_BROKEN, e);
        } finally {
            reader.dispose();
        }
    }

    private interface Step<T> {
        T with(ImageReader reader) throws IOException, UnreadablePicture;
    }
}
