package vn.kiemphieu.scanner.code;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.page.FlatPage;
import vn.kiemphieu.tally.election.Box;

/** Reads QR codes: first where they were printed, in several resolutions; as a last resort anywhere on the picture. */
public final class CodeReader {
    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);
    /** White around the code, millimetres. */
    private static final double MARGIN = 2.6;
    /** Resolutions tried, pixels to a millimetre: modules of 0.6 mm get about 6, 4 and 9 pixels. */
    private static final double[] RESOLUTIONS = {10, 7, 15};

    /** The text of the first of the printed codes that can be read. */
    public Optional<String> read(FlatPage page, List<Box> places) {
        for (double resolution : RESOLUTIONS) {
            for (Box place : places) {
                double side = place.w().hundredths() / 100.0 + 2 * MARGIN;
                int pixels = (int) Math.round(side * resolution);
                int left = (int) Math.round((place.x().hundredths() / 100.0 - MARGIN) * resolution);
                int top = (int) Math.round((place.y().hundredths() / 100.0 - MARGIN) * resolution);
                Optional<String> text = decode(page.grey(new FlatPage.Piece(left, top, pixels, pixels), resolution));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    /** The text of some code anywhere on a picture; slow. */
    public Optional<String> search(GreyPicture picture) {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(luminance(picture)));
        try {
            Result[] found = new QRCodeMultiReader().decodeMultiple(bitmap, HARDER);
            return Arrays.stream(found).map(Result::getText).findFirst();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(GreyPicture piece) {
        LuminanceSource source = luminance(piece);
        return decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .or(() -> decode(new BinaryBitmap(new HybridBinarizer(source))));
    }

    private static Optional<String> decode(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, HARDER).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static LuminanceSource luminance(GreyPicture picture) {
        return new PlanarYUVLuminanceSource(
                picture.pixels(), picture.width(), picture.height(), 0, 0, picture.width(), picture.height(), false);
    }
}
