package vn.kiemphieu.report.minutes;

import java.text.Normalizer;

/** Text as it is set: Unicode NFC with single spaces, so that what is read out of a PDF equals what was put in. */
final class Nfc {
    private Nfc() {}

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
