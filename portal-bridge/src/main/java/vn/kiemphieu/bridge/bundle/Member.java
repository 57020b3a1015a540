package vn.kiemphieu.bridge.bundle;

import java.util.Arrays;
import java.util.List;

/** The files in a bundle, in the order in which they lie there: that of their names. All of them are there, and no other. */
public enum Member {
    MANIFEST("manifest.json", 1 << 18),
    FIRST_OF_COMMITTEE("manifest.json.committee-1.minisig", 1 << 10),
    SECOND_OF_COMMITTEE("manifest.json.committee-2.minisig", 1 << 10),
    KIOSK("manifest.json.kiosk.minisig", 1 << 10),
    MINUTES("minutes.pdf", 1 << 24),
    REPORT("report.json", 1 << 21),
    RESULT("result.json", 1 << 21),
    SIGNATURES("signatures.jws.json", 1 << 12),
    SUMMARY("summary.csv", 1 << 21);

    /** What the manifest vouches for. */
    static final List<Member> LISTED = List.of(MINUTES, REPORT, RESULT, SUMMARY);

    /** More than any bundle has: what is larger is not even read. */
    public static final int MOST_BYTES =
            Arrays.stream(values()).mapToInt(each -> each.most).sum() + (1 << 12);

    private final String fileName;
    private final int most;

    Member(String fileName, int most) {
        this.fileName = fileName;
        this.most = most;
    }

    /** What it is called in the bundle. */
    public String fileName() {
        return fileName;
    }

    /** How many bytes it may have. */
    int most() {
        return most;
    }
}
