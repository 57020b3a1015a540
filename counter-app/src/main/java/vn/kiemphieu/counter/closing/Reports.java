package vn.kiemphieu.counter.closing;

import java.time.OffsetDateTime;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.cdf.ElectionReport;
import vn.kiemphieu.bridge.cdf.SummaryCsv;
import vn.kiemphieu.counter.counting.OutFolder;

/** A result as others read it, beside {@code result.json} and derived from nothing else. */
public final class Reports {
    private static final String REPORT = "report.json";
    private static final String SUMMARY = "summary.csv";

    private Reports() {}

    /**
     * Writes the report in the common data format and the table.
     *
     * @param result the bytes of {@code result.json}
     * @param closed when the count was closed
     */
    public static void write(OutFolder out, byte[] result, OffsetDateTime closed) {
        CountedResult counted = CountedResult.parse(result);
        out.write(REPORT, new ElectionReport(counted, closed).bytes());
        out.write(SUMMARY, new SummaryCsv(counted).bytes());
    }
}
