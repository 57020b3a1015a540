package vn.kiemphieu.counter.usb;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes sure that a stick may be pulled out. */
public final class SafeRemoval {
    /** A slow stick may still have much to write. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Sticks sticks;

    /** Takes out one of these. */
    public SafeRemoval(Sticks sticks) {
        this.sticks = sticks;
    }

    /** Whether people may pull it out. */
    public enum Removal {
        SAFE("Đã rút được ổ USB.", "The stick can be pulled out."),
        WRITTEN_BUT_MOUNTED(
                "Đã ghi hết xuống ổ USB nhưng máy không được phép tháo ổ; nhờ kỹ thuật viên tháo (umount), hoặc tắt máy rồi rút.",
                "Everything is written, but the stick could not be unmounted; ask a technician, or shut down first."),
        NOT_WRITTEN(
                "Chưa ghi hết xuống ổ USB; đừng rút, đợi một phút rồi thử lại; nếu vẫn vậy thì ghi lại sang ổ khác.",
                "Not everything is written; do not pull it out, try again in a minute or write to another stick.");

        private final String vietnamese;
        private final String english;

        Removal(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** What people may do. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The same in English. */
        public String english() {
            return english;
        }
    }

    /** Writes down what is still in memory, and takes the stick out of the system. */
    public Removal remove(Stick stick) {
        String place = stick.mountPoint().toString();
        if (!sticks.has(stick)) {
            return Removal.SAFE;
        }
        if (!worked("sync", "-f", place)) {
            return Removal.NOT_WRITTEN;
        }
        if (stick.device().isEmpty()) {
            return Removal.SAFE;
        }
        boolean out = worked("umount", place) || worked("udisksctl", "unmount", "-b", "/dev/block/" + stick.device());
        return out && !sticks.has(stick) ? Removal.SAFE : Removal.WRITTEN_BUT_MOUNTED;
    }

    private static boolean worked(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
