package vn.kiemphieu.scanner.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.Trouble;

/** TIFF files, of one page or several, grey, colour or bitonal (G4). */
final class TiffPages {
    private TiffPages() {}

    static int count(byte[] bytes) throws UnreadablePicture {
        return read(bytes, reader -> reader.getNumImages(true));
    }

    static DecodedPage page(byte[] bytes, int page) throws UnreadablePicture {
        int pages = count(bytes);
        if (pages == 0) {
            throw new UnreadablePicture(Trouble.FILE_EMPTY);
        }
        GreyPicture picture = read(bytes, reader -> {
            Pictures.requireSize(reader.getWidth(page - 1), reader.getHeight(page - 1));
            return Pictures.grey(reader.read(page - 1));
        });
        return pages == 1 ? DecodedPage.ofFile(picture, bytes) : DecodedPage.ofPixels(picture);
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
