package vn.kiemphieu.counter.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.round.NextRound;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;

/** Writes the congress file for the next round of an election. */
@Command(
        name = "next-round",
        description = {
            "Lượt sau: lấy người chưa trúng cử, hoặc người bằng phiếu, từ kết quả lượt vừa xong.",
            "Makes the next round of an election from the last result."
        })
final class NextRoundCommand implements Callable<Integer> {
    private static final Map<String, ElectionKind> KINDS =
            Map.of("further", ElectionKind.FURTHER, "revote", ElectionKind.REVOTE);

    private final Screen screen;

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congress;

    @Option(names = "--result", required = true, paramLabel = "TỆP", description = "result.json của lượt vừa xong.")
    private Path result;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "LOẠI",
            description = "further: bầu thêm; revote: bầu lại giữa những người bằng phiếu.")
    private String kind;

    @Option(names = "--seats", required = true, paramLabel = "SỐ", description = "Số người cần bầu ở lượt sau.")
    private int seats;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "Tệp đại hội mới; chưa có tệp ở đó.")
    private Path out;

    NextRoundCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!KINDS.containsKey(kind)) {
            throw new RequestRefused("--kind " + kind, "không có loại này", "ghi further hoặc revote");
        }
        if (Files.exists(out)) {
            throw new RequestRefused("--out " + out, "đã có tệp ở đó", "chọn tên khác; tệp cũ phải giữ nguyên");
        }
        NextRound next = NextRound.after(congress, result);
        Election election = next.election(KINDS.get(kind), seats);
        OutFolder.open(out.toAbsolutePath().getParent())
                .write(out.getFileName().toString(), next.congressWith(election));
        screen.say("Lượt " + election.round() + " của " + election.id() + ", mẫu " + election.form() + ", bầu "
                + election.seats() + " trong " + election.candidates().size() + ":");
        election.candidates().stream().map(Candidate::fullName).forEach(name -> screen.say("  " + name));
        screen.say("Đã ghi " + out
                + ". Danh sách do đại hội quyết định: sửa trong tệp nếu khác, rồi in và soát phiếu mới.");
        return Exit.SETTLED.code();
    }
}
