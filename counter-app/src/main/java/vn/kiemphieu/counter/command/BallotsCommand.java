package vn.kiemphieu.counter.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.ballot.LayoutJson;
import vn.kiemphieu.report.ballot.ProofSheet;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/** Prints the ballots of one election. */
@Command(
        name = "ballots",
        description = {"In phiếu của một cuộc bầu.", "Prints the ballots of one election."})
final class BallotsCommand implements Callable<Integer> {
    private static final int MOST_COPIES = 5000;

    private final Screen screen;

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congressFile;

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Mã cuộc bầu trong tệp đại hội.")
    private String electionId;

    @Option(names = "--copies", required = true, paramLabel = "SỐ", description = "Số phiếu cần in, từ 1 đến 5000.")
    private int copies;

    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi kết quả.")
    private Path out;

    BallotsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        requireCopies(copies);
        Congress congress = CongressFile.read(congressFile);
        Election election = CongressFile.election(congress, electionId);
        ElectionPaper paper = ElectionPaper.of(congress, election);
        OutFolder folder = OutFolder.open(out);
        folder.write("ballots.pdf", ballots(paper));
        folder.write("proof.pdf", ProofSheet.pdf(congress, election));
        folder.write("layout.json", LayoutJson.write(paper.paper().layout()).getBytes(StandardCharsets.UTF_8));
        paper.advice().forEach(screen::say);
        screen.say("Đã ghi vào " + out + ":");
        screen.say("  ballots.pdf   " + copies + " phiếu, mỗi phiếu "
                + paper.expected().pages() + " trang");
        screen.say("  proof.pdf     bản soát, hai người đọc và ký");
        screen.say("  layout.json   vị trí các ô, tính bằng milimét");
        screen.say("Bước tiếp: hai người soát và ký proof.pdf, rồi in ballots.pdf đúng cỡ 100 %.");
        return Exit.SETTLED.code();
    }

    /** @throws RequestRefused if nobody prints so many at a time */
    static void requireCopies(int copies) {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new RequestRefused(
                    "--copies " + copies, "số phiếu phải từ 1 đến " + MOST_COPIES, "sửa lại số, hoặc in làm nhiều lần");
        }
    }

    private byte[] ballots(ElectionPaper paper) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            paper.paper().write(pdf, copies);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return pdf.toByteArray();
    }
}
