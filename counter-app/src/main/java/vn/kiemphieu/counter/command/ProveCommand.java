package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kiemphieu.counter.bench.ColourProof;
import vn.kiemphieu.counter.bench.FlipProof;
import vn.kiemphieu.counter.bench.NothingCountedProof;
import vn.kiemphieu.counter.bench.PositionsProof;
import vn.kiemphieu.counter.bench.RescanProof;
import vn.kiemphieu.counter.bench.SecondLookProof;
import vn.kiemphieu.counter.bench.peers.PeersProof;
import vn.kiemphieu.counter.bench.plots.PlotsProof;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Runs a proof that takes too long for the tests. */
@Command(
        name = "prove",
        description = {
            "Chạy một phép chứng minh dài (xem docs/proofs.md): bundles, colours, disk-faults, flips, foreign, fuzz, hall-kills, jmh, kills, kiosk-pace, monkey, mutation, no-pen, official-count, peers, plots, positions, power-cuts, published, rescans, restart, second-look, tampering.",
            "Runs a proof that takes too long for the tests."
        })
final class ProveCommand implements Callable<Integer> {
    /** The launcher runs fuzz, jmh and mutation itself, since they belong to the build, and power-cuts and published, which are scripts. */
    private static final String KNOWN =
            "bundles, colours, disk-faults, flips, foreign, fuzz, hall-kills, jmh, kills, kiosk-pace, monkey, mutation, no-pen, official-count, peers, plots, positions, power-cuts, published, rescans, restart, second-look, tampering";

    private static final int COLOURS = 450;
    private static final int FOREIGN = 1000;
    private static final int NO_PEN = 5000;
    private static final int FLIPS = 500;
    private static final int SCANS = 20;
    private static final int PLOTS = 600;
    private static final int SESSION = 2000;
    private static final int SECOND_LOOK = 300;

    private final Screen screen;

    @Parameters(arity = "0..1", paramLabel = "TÊN", defaultValue = "", description = "Tên phép chứng minh.")
    private String name;

    @Option(
            names = "--out",
            paramLabel = "THƯ-MỤC",
            defaultValue = "kiemphieu-prove",
            description = "Nơi ghi; mặc định ./kiemphieu-prove.")
    private Path out;

    @Option(names = "--seed", paramLabel = "SỐ", defaultValue = "1", description = "Hạt giống; mặc định 1.")
    private long seed;

    @Option(
            names = "--positions",
            paramLabel = "SỐ",
            defaultValue = "2000000",
            description = "positions: số chỗ đo phải đọc; mặc định 2000000.")
    private long positions;

    @Option(
            names = "--sheets",
            paramLabel = "SỐ",
            description =
                    "Số tờ; mặc định: colours 450, foreign 1000, no-pen 5000, flips 500 (mỗi tờ quét 20 lần), peers 200, plots 600, rescans 2000, second-look 300 mỗi bộ.")
    private Integer sheets;

    @Option(names = "--threads", paramLabel = "SỐ", description = "Số luồng; mặc định là số nhân của máy.")
    private Integer threads;

    @Mixin
    private PeersOptions peers = new PeersOptions();

    @Mixin
    private HallProofs hall = new HallProofs();

    ProveCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return (proven() ? Exit.SETTLED : Exit.INTEGRITY).code();
    }

    private boolean proven() {
        if (hall.knows(name)) {
            OutFolder.open(out);
            return hall.run(name, out, screen, seed);
        }
        return switch (name) {
            case "kills" -> new KillProof(OutFolder.open(out), screen).run(seed);
            case "positions" -> positions();
            case "colours" -> new ColourProof(OutFolder.open(out), screen).run(seed, sheets(COLOURS));
            case "foreign" -> nothingCounted().foreign(seed, sheets(FOREIGN));
            case "no-pen" -> nothingCounted().noPen(seed, sheets(NO_PEN));
            case "flips" ->
                new FlipProof(Threads.from(threads), OutFolder.open(out), screen).run(seed, sheets(FLIPS), SCANS);
            case "peers" ->
                new PeersProof(OutFolder.open(out), screen).run(peers.request(seed, sheets(PeersOptions.SHEETS)));
            case "plots" -> new PlotsProof(OutFolder.open(out), screen).run(seed, sheets(PLOTS));
            case "rescans" -> new RescanProof(OutFolder.open(out), screen).run(seed, sheets(SESSION));
            case "second-look" ->
                new SecondLookProof(Threads.from(threads), OutFolder.open(out), screen).run(seed, sheets(SECOND_LOOK));
            default ->
                throw new RequestRefused("prove " + name, "không có phép chứng minh này", "chọn một trong: " + KNOWN);
        };
    }

    private NothingCountedProof nothingCounted() {
        return new NothingCountedProof(Threads.from(threads), OutFolder.open(out), screen);
    }

    private int sheets(int usually) {
        if (sheets != null && sheets < 1) {
            throw new RequestRefused("--sheets " + sheets, "phải đọc ít nhất một tờ", "sửa lại số");
        }
        return sheets == null ? usually : sheets;
    }

    private boolean positions() {
        if (positions < 1) {
            throw new RequestRefused("--positions " + positions, "phải đọc ít nhất một chỗ", "sửa lại số");
        }
        return new PositionsProof(Threads.from(threads), OutFolder.open(out), screen).run(seed, positions);
    }
}
