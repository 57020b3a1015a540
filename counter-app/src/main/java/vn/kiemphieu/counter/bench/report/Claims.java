package vn.kiemphieu.counter.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.PlaceBias;
import vn.kiemphieu.counter.bench.timing.CommitCost;
import vn.kiemphieu.counter.bench.timing.Load;
import vn.kiemphieu.counter.bench.timing.Memory;
import vn.kiemphieu.counter.bench.timing.Pair;
import vn.kiemphieu.counter.bench.timing.Timings;

/** What the reader must keep to, beside what was seen. */
final class Claims {
    /** One good sheet in so many may be put to people: 0.2 %. */
    private static final int CLEAN_ONE_IN = 500;
    /** 3 %. */
    private static final int HEAVY_ONE_IN = 33;
    /** Thousandths. */
    private static final long MOST_READ_OVER_DECODE = 1400;

    private static final long MOST_DECODE_OVER_DJPEG = 1100;
    private static final long MOST_THREADS_OVER_ONE = 1100;
    private static final long MOST_ACCEPT_OVER_SYNC = 2000;
    private static final long MOST_MEMORY_GROWTH = 1100;
    private static final long MOST_MEMORY = 1200;

    private Claims() {}

    static List<Claim> of(Results results) {
        List<Claim> claims = new ArrayList<>();
        Figures drawn = results.drawn().figures();
        claims.add(misreads("phiếu vẽ", "drawn ballots", drawn.all()));
        asked(claims, drawn);
        results.marks().ifPresent(run -> RealClaims.marks(claims, run.figures()));
        results.scans().ifPresent(run -> RealClaims.scans(claims, run.figures()));
        claims.add(bias(
                "Dòng nào trên phiếu cũng như nhau (p > 0,01)",
                "no row is at a disadvantage (p > 0.01)",
                PlaceBias.ofRows(drawn.places())));
        claims.add(bias(
                "Cột nào trên phiếu cũng như nhau (p > 0,01)",
                "no column is at a disadvantage (p > 0.01)",
                PlaceBias.ofColumns(drawn.places())));
        speed(claims, results.costs().timings());
        commit(claims, results.costs().commit());
        results.costs().memory().ifPresent(memory -> memory(claims, memory));
        return claims;
    }

    static Claim misreads(String where, String english, Counts counts) {
        return new Claim(
                "Không lá nào đọc sai mà không hỏi người: " + where,
                "no silent misread: " + english,
                Written.whole(counts.misreads()) + " trong " + Written.whole(counts.positions()) + " chỗ đo; "
                        + Written.bound(counts.misreads(), counts.positions()) + " (tin cậy 95 %)",
                Optional.of(counts.misreads() == 0),
                true);
    }

    private static void asked(List<Claim> claims, Figures drawn) {
        Counts lighter = drawn.lighter();
        if (lighter.good() > 0) {
            claims.add(asked(
                    "Phiếu tốt, sạch đến vừa, phải hỏi người: không quá 0,2 %",
                    "good sheets, clean to moderate, put to people: at most 0.2 %", lighter, CLEAN_ONE_IN));
        }
        if (drawn.heavy().good() > 0) {
            claims.add(asked(
                    "Phiếu tốt, hao mòn nặng, phải hỏi người: không quá 3 %",
                    "good sheets, heavily worn, put to people: at most 3 %", drawn.heavy(), HEAVY_ONE_IN));
        }
    }

    /** Of very few sheets one may always be asked about. */
    static Claim asked(String vietnamese, String english, Counts counts, int oneIn) {
        boolean met = counts.goodNotValid() <= 1 || counts.goodNotValid() * oneIn <= counts.good();
        String seen = Written.share(counts.goodNotValid(), counts.good()) + "; "
                + Written.bound(counts.goodNotValid(), counts.good()) + " (tin cậy 95 %)";
        return new Claim(vietnamese, english, seen, Optional.of(met), true);
    }

    private static Claim bias(String vietnamese, String english, Optional<PlaceBias> bias) {
        return new Claim(
                vietnamese,
                english,
                bias.map(test -> "p = " + Written.decimal(Written.ratio(test.perMille(), 1000), 3) + " ("
                                + Written.whole(test.doubts()) + " lần nghi ngờ)")
                        .orElse("quá ít lần nghi ngờ để xét"),
                bias.map(PlaceBias::passes),
                false);
    }

    private static void speed(List<Claim> claims, Timings timings) {
        long ratio = timings.speeds().median(Pair::ratio);
        claims.add(limit(
                "Đọc trọn một ảnh không quá 1,40 lần giải nén (trung vị)",
                "full read at most 1.40 × bare decode (median)",
                ratio,
                MOST_READ_OVER_DECODE));
        timings.outside()
                .ifPresent(outside -> claims.add(limit(
                        "Giải nén không chậm hơn 1,1 lần djpeg -grayscale (không kể lúc khởi động)",
                        "bare decode at most 1.1 × djpeg -grayscale (its start left out)",
                        1000 * timings.speeds().mean(Pair::decode) / Math.max(1, outside.decode()),
                        MOST_DECODE_OVER_DJPEG)));
        Load one = timings.one();
        claims.add(limit(
                "CPU mỗi ảnh trên mọi luồng không quá 1,10 lần một luồng",
                "CPU a sheet on all threads at most 1.10 × one thread",
                1000 * timings.all().cpuPerSheet() / Math.max(1, one.cpuPerSheet()),
                MOST_THREADS_OVER_ONE));
    }

    private static void commit(List<Claim> claims, CommitCost cost) {
        claims.add(limit(
                "Ghi bền một tờ không quá 2 lần ghi thêm 512 byte rồi fsync trên cùng đĩa",
                "making a sheet durable at most 2 × adding 512 bytes and syncing them on the same disk",
                cost.acceptOverSync(),
                MOST_ACCEPT_OVER_SYNC));
        claims.add(limit(
                "Ghi bền một tờ không quá 2 lần ghi thêm bằng ấy byte rồi fsync trên cùng đĩa",
                "making a sheet durable at most 2 × adding as many bytes and syncing them on the same disk",
                cost.acceptOverPictureSync(),
                MOST_ACCEPT_OVER_SYNC));
    }

    private static void memory(List<Claim> claims, Memory memory) {
        String many = Written.whole(memory.many());
        claims.add(limit(
                "Bộ nhớ khi đọc " + many + " ảnh không quá 1,1 lần khi đọc " + Written.whole(memory.few()),
                "memory for " + memory.many() + " sheets at most 1.1 × that for " + memory.few(),
                1000 * memory.manyPeak() / memory.fewPeak(),
                MOST_MEMORY_GROWTH));
        claims.add(new Claim(
                "Bộ nhớ khi đọc " + many + " ảnh không quá 1.200 MB",
                "memory for " + memory.many() + " sheets at most 1,200 MB",
                Written.whole(memory.manyPeak()) + " MB",
                Optional.of(memory.manyPeak() <= MOST_MEMORY),
                false));
    }

    private static Claim limit(String vietnamese, String english, long thousandths, long most) {
        return new Claim(
                vietnamese,
                english,
                Written.thousandths(thousandths) + " lần",
                Optional.of(thousandths <= most),
                false);
    }
}
