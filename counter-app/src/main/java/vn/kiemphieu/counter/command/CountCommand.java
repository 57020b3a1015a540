package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts one election from scans. */
@Command(
        name = "count",
        description = {
            "Kiểm phiếu: đọc ảnh quét của một cuộc bầu, lập kết quả và biên bản.",
            "Counts one election from scanned ballots."
        })
final class CountCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congress;

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Mã cuộc bầu trong tệp đại hội.")
    private String election;

    @Option(
            names = "--scans",
            required = true,
            arity = "1..*",
            paramLabel = "ẢNH",
            description = "Tệp hoặc thư mục ảnh quét (JPEG, PNG, TIFF, PDF), theo thứ tự đọc.")
    private List<Path> scans;

    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi kết quả.")
    private Path out;

    @Option(names = "--account", paramLabel = "TỆP", description = "Bảng cân đối phiếu (JSON).")
    private Path account;

    @Option(names = "--conclusions", paramLabel = "TỆP", description = "Các kết luận của hai người (JSON).")
    private Path conclusions;

    @Option(
            names = "--accept-proposals",
            description = "Chỉ khi tập dượt: lấy đề nghị của máy làm kết luận; biên bản in rõ điều đó.")
    private boolean acceptProposals;

    @Option(
            names = "--overlay",
            description = "Với mỗi dòng chờ kết luận, ghi thêm ảnh có tô những gì máy thấy và đo được.")
    private boolean overlay;

    @Option(
            names = "--templates",
            paramLabel = "THƯ-MỤC",
            description = "Lời văn, kích thước riêng của biên bản (counting-minutes.properties …).")
    private Path templates;

    @Option(names = "--threads", paramLabel = "SỐ", description = "Số luồng đọc; mặc định là số nhân của máy.")
    private Integer threads;

    CountCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        CountRequest request = new CountRequest(
                congress,
                election,
                scans,
                out,
                Optional.ofNullable(account),
                Optional.ofNullable(conclusions),
                Optional.ofNullable(templates),
                acceptProposals,
                overlay,
                Threads.from(threads));
        CountJob.Outcome outcome = new CountJob(request, screen).run();
        return new CountReport(screen, out).tell(outcome).code();
    }
}
