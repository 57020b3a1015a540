package vn.kiemphieu.counter.audit;

import java.util.List;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Share;
import vn.kiemphieu.bridge.signing.ShareReading;
import vn.kiemphieu.counter.setup.RequestRefused;

/** The two halves of a sealing key as their holders typed them. */
public final class TypedShares {
    private static final int HOLDERS = 2;

    private TypedShares() {}

    /**
     * What they make together.
     *
     * @throws RequestRefused with the group that was mistyped, or if both halves are one person's
     */
    public static OpeningKey key(List<String> typed) {
        if (typed.size() != HOLDERS) {
            throw new RequestRefused("--share", "phải có đúng hai mảnh khóa", "ghi --share hai lần, mỗi người một tệp");
        }
        Share first = share(typed.get(0), 1);
        Share second = share(typed.get(1), 2);
        if (first.holder() == second.holder()) {
            throw new RequestRefused(
                    "--share",
                    "cả hai đều là mảnh số " + first.holder(),
                    "mỗi người gõ mảnh của mình: một người mảnh 1, một người mảnh 2");
        }
        try {
            return OpeningKey.of(first, second);
        } finally {
            first.erase();
            second.erase();
        }
    }

    private static Share share(String typed, int number) {
        ShareReading reading = Share.read(typed);
        if (reading instanceof Share share) {
            return share;
        }
        String what = reading instanceof ShareReading.Mistyped mistyped
                ? mistyped.vietnamese()
                : ((ShareReading.WrongLength) reading).vietnamese();
        throw new RequestRefused("--share thứ " + number, what.substring(0, what.length() - 1), "gõ lại mảnh khóa");
    }
}
