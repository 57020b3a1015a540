package vn.kiemphieu.counter.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import vn.kiemphieu.tally.election.Fingerprint;

/**
 * The command line in a process that dies of pictures with certain bytes behind their end, the moment they are decoded, as
 * it does when native code crashes. The argument before the command says at which of them: 1 is the first. A session keeps
 * nothing behind the end of a picture: there the system property {@code deadly} names one by its SHA-256.
 */
final class DeadlyPictures extends ImageReaderSpi {
    static final int STATUS = 134;

    private static final byte[] DEADLY = "a deadly picture".getBytes(StandardCharsets.US_ASCII);

    private int lives;

    private DeadlyPictures(int lives) {
        this.lives = lives;
    }

    /** The same picture with those bytes. */
    static byte[] of(byte[] picture) {
        byte[] deadly = Arrays.copyOf(picture, picture.length + DEADLY.length);
        System.arraycopy(DEADLY, 0, deadly, picture.length, DEADLY.length);
        return deadly;
    }

    public static void main(String[] args) {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        DeadlyPictures deadly = new DeadlyPictures(Integer.parseInt(args[0]));
        List<ImageReaderSpi> others = new ArrayList<>();
        registry.getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(others::add);
        registry.registerServiceProvider(deadly);
        others.forEach(other -> registry.setOrdering(ImageReaderSpi.class, deadly, other));
        KiemPhieu.main(Arrays.copyOfRange(args, 1, args.length));
    }

    @Override
    public boolean canDecodeInput(Object source) {
        if (isDeadly((ImageInputStream) source) && --lives == 0) {
            Runtime.getRuntime().halt(STATUS);
        }
        return false;
    }

    private static boolean isDeadly(ImageInputStream in) {
        try {
            in.mark();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
            }
            in.reset();
            byte[] bytes = all.toByteArray();
            byte[] end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - DEADLY.length), bytes.length);
            return Arrays.equals(end, DEADLY) || Fingerprint.sha256Hex(bytes).equals(System.getProperty("deadly"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        throw new IllegalStateException("it decodes nothing");
    }

    @Override
    public String getDescription(Locale locale) {
        return "deadly pictures";
    }
}
