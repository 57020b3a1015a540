package vn.kiemphieu.counter.command;

import vn.kiemphieu.counter.setup.RequestRefused;

/** How many threads read at a time. */
final class Threads {
    private static final int MOST = 64;

    private Threads() {}

    /** As asked for, else as many as the machine has. */
    static int from(Integer asked) {
        if (asked == null) {
            return Math.min(MOST, Runtime.getRuntime().availableProcessors());
        }
        if (asked < 1 || asked > MOST) {
            throw new RequestRefused("--threads " + asked, "số luồng phải từ 1 đến " + MOST, "sửa lại số");
        }
        return asked;
    }
}
