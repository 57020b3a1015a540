package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Runs a proof that takes too long for the tests. */
@Command(
        name = "prove",
        description = {
            "Chạy một phép chứng minh dài (xem docs/proofs.md): jmh, kills, mutation.",
            "Runs a proof that takes too long for the tests."
        })
final class ProveCommand implements Callable<Integer> {
    /** The launcher runs those two itself: they belong to the build. */
    private static final String KNOWN = "jmh, kills, mutation";

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

    ProveCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!name.equals("kills")) {
            throw new RequestRefused("prove " + name, "không có phép chứng minh này", "chọn một trong: " + KNOWN);
        }
        boolean proven = new KillProof(OutFolder.open(out), screen).run(seed);
        return (proven ? Exit.SETTLED : Exit.INTEGRITY).code();
    }
}
