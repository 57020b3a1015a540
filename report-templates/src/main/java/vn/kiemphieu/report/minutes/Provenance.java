package vn.kiemphieu.report.minutes;

/**
 * Which data and which program the numbers come from.
 *
 * @param fingerprint of {@code result.json}: five groups of four Base32 digits, printed at the foot of every page
 * @param software version or hash of the program, as in {@code result.json}
 */
public record Provenance(String fingerprint, String software) {
    static final String FIVE_GROUPS = "[A-Z2-7]{4}(-[A-Z2-7]{4}){4}";

    public Provenance {
        if (!fingerprint.matches(FIVE_GROUPS)) {
            throw new IllegalArgumentException(
                    "a fingerprint is five groups of four digits A-Z, 2-7, not \"" + fingerprint + "\"");
        }
        software = Nfc.tidy(software);
    }
}
