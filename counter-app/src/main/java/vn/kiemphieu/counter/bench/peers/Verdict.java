package vn.kiemphieu.counter.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.bench.report.Claim;

/** What was promised of us beside the others. */
final class Verdict {
    private static final int HUNDREDTHS = 100;

    private Verdict() {}

    /**
     * No question wrong without a word, and so many times faster than each peer.
     *
     * @param others with how many times as fast we must be
     */
    static List<Claim> claims(Result ours, Map<Result, Integer> others) {
        List<Claim> claims = new ArrayList<>();
        int wrong = ours.score().total().wrong();
        claims.add(claim("Không câu nào đọc sai mà không báo", "No question silently misread", "" + wrong, wrong == 0));
        others.forEach((other, asked) -> {
            long times = other.cost().timesOf(ours.cost());
            claims.add(claim(
                    "Mỗi nhân đọc nhanh ít nhất gấp " + asked + " lần " + other.reader(),
                    "At least " + asked + " times " + other.reader() + "'s sheets per core-second",
                    times / HUNDREDTHS + "," + "%02d".formatted(times % HUNDREDTHS),
                    times >= (long) HUNDREDTHS * asked));
        });
        return claims;
    }

    private static Claim claim(String vietnamese, String english, String seen, boolean met) {
        return new Claim(vietnamese, english, seen, Optional.of(met), true);
    }
}
