package vn.kiemphieu.tally.election;

import java.text.Normalizer;

/** How printed texts are kept: what looks the same on paper is the same text, or old paper would seem foreign. */
public final class Spelling {
    private Spelling() {}

    /** Unicode NFC, single spaces, nothing invisible; otherwise the writer's own spelling. */
    public static String tidy(String text) {
        String visible = text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                .strip();
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }
}
