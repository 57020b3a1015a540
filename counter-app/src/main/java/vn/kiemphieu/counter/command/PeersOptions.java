package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.bench.peers.PeersRequest;
import vn.kiemphieu.counter.bench.peers.PeersRequest.Others;
import vn.kiemphieu.counter.setup.RequestRefused;

/** What {@code prove peers} is asked for. */
final class PeersOptions {
    static final int SHEETS = 200;

    @Option(
            names = "--amc",
            paramLabel = "TỆP",
            description = "peers: chương trình auto-multiple-choice (docs/bench-inputs.md).")
    private Path amc;

    @Option(names = "--omrchecker", paramLabel = "THƯ-MỤC", description = "peers: thư mục mã nguồn OMRChecker.")
    private Path omrChecker;

    @Option(
            names = "--python",
            paramLabel = "TỆP",
            defaultValue = "python3",
            description = "peers: Python chạy OMRChecker; mặc định python3.")
    private String python;

    @Option(
            names = "--marks",
            paramLabel = "THƯ-MỤC",
            description = "peers: thư mục nét viết thật, có strokes/ (docs/bench-inputs.md).")
    private Path marks;

    PeersRequest request(long seed, int sheets) {
        if (marks == null) {
            throw new RequestRefused(
                    "prove peers", "thiếu nét viết thật", "thêm --marks THƯ-MỤC (docs/bench-inputs.md)");
        }
        if (sheets < PeersRequest.FEWEST_SHEETS) {
            throw new RequestRefused("--sheets " + sheets, "phải đọc ít nhất hai tờ", "sửa lại số");
        }
        Others others = new Others(Optional.ofNullable(amc), Optional.ofNullable(omrChecker), python);
        return new PeersRequest(seed, sheets, marks, others);
    }
}
