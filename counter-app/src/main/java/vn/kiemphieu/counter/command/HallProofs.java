package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.bench.bundle.BundleProof;
import vn.kiemphieu.counter.bench.hall.DiskFaultProof;
import vn.kiemphieu.counter.bench.hall.HallKillProof;
import vn.kiemphieu.counter.bench.hall.OutsideTool;
import vn.kiemphieu.counter.bench.hall.RestartProof;
import vn.kiemphieu.counter.bench.hall.TamperProof;
import vn.kiemphieu.counter.bench.kiosk.KioskPace;
import vn.kiemphieu.counter.bench.kiosk.Monkey;
import vn.kiemphieu.counter.bench.kiosk.OfficialCount;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Proofs over the counting session on disk and what leaves it, and what they are asked for. */
final class HallProofs {
    private static final int TRIALS = 10_000;
    private static final int KILLS = 1000;
    private static final int FAULTS = 100;
    private static final int SHEETS = 2000;
    private static final int MINUTES = 30;
    private static final double LONGEST_STALL_MS = 100;
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final int LONGEST_RESTART_MS = 10_000;

    @Option(
            names = "--cycles",
            paramLabel = "SỐ",
            description =
                    "Số vòng; mặc định: hall-kills 1000, disk-faults 100 cho mỗi loại lỗi, power-cuts 50; kiosk-pace: số tờ, 2000.")
    private Integer cycles;

    @Option(names = "--trials", paramLabel = "SỐ", description = "tampering, bundles: số lần sửa; mặc định 10000.")
    private Integer trials;

    @Option(names = "--minutes", paramLabel = "SỐ", description = "monkey: số phút; mặc định 30.")
    private Integer minutes;

    @Option(
            names = "--per-minute",
            paramLabel = "SỐ",
            description = "kiosk-pace: máy quét lấy nhiều nhất bấy nhiêu tờ một phút.")
    private Integer perMinute;

    /** A proof over sessions in a folder. */
    @FunctionalInterface
    private interface Proof {
        boolean run(Path folder, Screen screen, long seed) throws IOException;
    }

    private final Map<String, Proof> proofs = Map.of(
            "bundles", this::bundles,
            "disk-faults", this::diskFaults,
            "hall-kills", this::hallKills,
            "kiosk-pace", this::kioskPace,
            "monkey", this::monkey,
            "official-count", this::officialCount,
            "restart", this::restart,
            "tampering", this::tampering);

    boolean knows(String name) {
        return proofs.containsKey(name);
    }

    /**
     * Runs one of them in a new folder.
     *
     * @throws RequestRefused if a tool is missing
     */
    boolean run(String name, Path out, Screen screen, long seed) {
        try {
            Path folder = Files.createTempDirectory(out.toAbsolutePath(), name + "-");
            return proofs.get(name).run(folder, screen, seed);
        } catch (IOException e) {
            throw new OutputFailed(out, e);
        }
    }

    private boolean kioskPace(Path folder, Screen screen, long seed) throws IOException {
        Display.start();
        OptionalInt pace =
                perMinute == null ? OptionalInt.empty() : OptionalInt.of(number("--per-minute", perMinute, 1));
        KioskPace.Report report = new KioskPace(folder, pace, screen::say).run(number("--cycles", cycles, SHEETS));
        double stall = KioskPace.Report.percentile(report.stalls(), 0.999);
        screen.say("Nạp " + report.sheets() + " tờ, phiên giữ " + report.held() + " trang; " + report.perMinute()
                + " tờ mỗi phút.");
        screen.say(String.format(
                Locale.ROOT,
                "Màn hình: 99,9 %% trong %.1f ms, lâu nhất %.1f ms; tờ hiện ra: một nửa trong %.0f ms, 99 %% trong %.0f ms.",
                stall,
                KioskPace.Report.percentile(report.stalls(), 1),
                KioskPace.Report.percentile(report.appeared(), 0.5),
                KioskPace.Report.percentile(report.appeared(), 0.99)));
        screen.say("Bộ nhớ sống sau mỗi phần mười: " + report.heap() + " MB.");
        screen.say("Từ mã PIN thứ hai đến biên bản trên màn hình: " + report.closing() / NANOS_A_MILLI + " ms.");
        return report.held() == report.sheets() && stall <= LONGEST_STALL_MS;
    }

    private boolean monkey(Path folder, Screen screen, long seed) {
        Display.start();
        Duration length = Duration.ofMinutes(number("--minutes", minutes, MINUTES));
        Monkey.Report report =
                new Monkey(folder, seed, Clock.system(ZoneId.systemDefault()), screen::say).press(length);
        screen.say(
                "Bấm " + report.presses() + " lần trên " + report.screens().size() + " màn hình, phím và chạm bất kỳ "
                        + report.hits() + ", rút cắm thiết bị " + report.tugs() + ", khởi động lại " + report.restarts()
                        + " lần; lỗi " + report.faults().size() + ".");
        screen.say(new TreeMap<>(report.screens()).toString());
        report.faults().forEach(screen::say);
        return report.faults().isEmpty();
    }

    private boolean officialCount(Path folder, Screen screen, long seed) throws IOException {
        new OfficialCount(folder).run();
        screen.say("Đã đếm một đại hội chính thức bằng phiếu vẽ: " + folder);
        return true;
    }

    private boolean bundles(Path folder, Screen screen, long seed) throws IOException {
        BundleProof.Outcome outcome =
                new BundleProof(folder, screen::say).run(seed, number("--trials", trials, TRIALS));
        new TreeMap<>(outcome.refused()).forEach((why, times) -> screen.say("  " + why + ": " + times));
        screen.say("Không đổi " + outcome.unchanged() + ", nhận nhầm "
                + outcome.accepted().size() + ".");
        return outcome.accepted().isEmpty();
    }

    private boolean tampering(Path folder, Screen screen, long seed) throws IOException {
        TamperProof.Outcome outcome =
                new TamperProof(folder, screen::say).run(seed, number("--trials", trials, TRIALS));
        screen.say("Phát hiện " + outcome.found() + ", nội dung không đổi " + outcome.unchanged() + ", bỏ sót "
                + outcome.missed().size() + ".");
        return outcome.missed().isEmpty();
    }

    private boolean hallKills(Path folder, Screen screen, long seed) throws IOException {
        HallKillProof.Outcome outcome =
                new HallKillProof(folder, screen::say).run(seed, number("--cycles", cycles, KILLS));
        screen.say("Giết " + outcome.kills() + " lần, " + outcome.steps() + " bước đã báo xong, " + outcome.unknown()
                + " bước đã ghi mà chưa kịp báo, sai " + outcome.wrong().size() + ".");
        return outcome.wrong().isEmpty();
    }

    private boolean restart(Path folder, Screen screen, long seed) throws IOException {
        RestartProof.Outcome outcome = new RestartProof(folder, screen::say).run(SHEETS);
        screen.say("Vào lại phiên có " + outcome.sheets() + " tờ, một tập đang dở: " + outcome.millis()
                + " ms từ lúc chạy chương trình.");
        return outcome.millis() <= LONGEST_RESTART_MS;
    }

    private boolean diskFaults(Path folder, Screen screen, long seed) throws IOException {
        int each = number("--cycles", cycles, FAULTS);
        for (OutsideTool tool : OutsideTool.values()) {
            if (!tool.isThere()) {
                throw new RequestRefused(
                        "prove disk-faults",
                        "không có chương trình " + tool.program(),
                        "cài gói " + tool.debianPackage() + " (Debian: apt install " + tool.debianPackage() + ")");
            }
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            throw new RequestRefused("prove disk-faults", "cần quyền root để gắn một đĩa nhỏ", "chạy lại với sudo");
        }
        DiskFaultProof proof = new DiskFaultProof(folder, screen::say);
        List<DiskFaultProof.Outcome> outcomes = Stream.concat(
                        proof.asRoot(seed, each).stream(), proof.withoutRoot(seed, each).stream())
                .toList();
        return outcomes.stream().allMatch(outcome -> outcome.wrong().isEmpty());
    }

    private static int number(String option, Integer asked, int usually) {
        if (asked != null && asked < 1) {
            throw new RequestRefused(option + " " + asked, "phải từ 1", "sửa lại số");
        }
        return asked == null ? usually : asked;
    }
}
