package vn.kiemphieu.scanner.fuzz;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.tally.election.Box;

/** The black and white squares of a QR code as large as ours. */
final class Modules {
    private static final Map<EncodeHintType, Object> AS_OURS = Map.of(
            EncodeHintType.QR_VERSION, 4,
            EncodeHintType.QR_MASK_PATTERN, 3,
            EncodeHintType.CHARACTER_SET, "ISO-8859-1");
    private static final double PER_MILLIMETRE = BallotReader.BLANK_DPI / 25.4;
    /** Pixels of a module, and modules of white around, where the code stands alone. */
    private static final int PIXELS = 4;

    private static final int QUIET = 4;

    private final byte[][] black;

    private Modules(byte[][] black) {
        this.black = black;
    }

    /**
     * An odd number of texts, each encoded by itself and laid over the others: what is black in an odd number of them is
     * black. Such a sum is a code again whose check bytes are right, of any content, also of such as no encoder writes.
     * Empty where a text is empty or too long.
     */
    static Optional<Modules> of(List<String> texts) {
        try {
            byte[][] sum = encoded(texts.get(0));
            for (String text : texts.subList(1, texts.size())) {
                add(sum, encoded(text));
            }
            return Optional.of(new Modules(sum));
        } catch (WriterException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[][] encoded(String text) throws WriterException {
        ByteMatrix matrix =
                Encoder.encode(text, ErrorCorrectionLevel.Q, AS_OURS).getMatrix();
        return matrix.getArray();
    }

    private static void add(byte[][] sum, byte[][] other) {
        for (int y = 0; y < sum.length; y++) {
            for (int x = 0; x < sum.length; x++) {
                sum[y][x] ^= other[y][x];
            }
        }
    }

    /** Turns the modules of which the bit is set, row by row. */
    void flip(byte[] bits) {
        int side = black.length;
        for (int i = 0; i < Math.min(side * side, bits.length * Byte.SIZE); i++) {
            black[i / side][i % side] ^= (byte) (bits[i / Byte.SIZE] >> i % Byte.SIZE & 1);
        }
    }

    /** The code in a picture of its own. */
    GreyPicture alone() {
        int side = (black.length + 2 * QUIET) * PIXELS;
        byte[] pixels = new byte[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = grey(i % side / PIXELS - QUIET, i / side / PIXELS - QUIET);
        }
        return new GreyPicture(side, side, pixels);
    }

    /** A page with the code in place of its own. */
    GreyPicture on(GreyPicture blank, List<Box> places) {
        byte[] pixels = blank.pixels().clone();
        for (Box place : places) {
            int left = pixels(place.x().hundredths());
            int top = pixels(place.y().hundredths());
            int side = pixels(place.w().hundredths());
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    pixels[(top + y) * blank.width() + left + x] =
                            grey(x * black.length / side, y * black.length / side);
                }
            }
        }
        return new GreyPicture(blank.width(), blank.height(), pixels);
    }

    private byte grey(int x, int y) {
        boolean here = x >= 0 && y >= 0 && x < black.length && y < black.length && black[y][x] == 1;
        return (byte) (here ? 0 : 255);
    }

    private static int pixels(int hundredths) {
        return (int) Math.round(hundredths / 100.0 * PER_MILLIMETRE);
    }
}
