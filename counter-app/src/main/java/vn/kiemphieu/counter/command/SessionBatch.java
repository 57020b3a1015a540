package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.FolderFeed;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchClosing.CountsDiffer;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** Feeds one batch. */
@Command(
        name = "batch",
        description = {
            "Nạp một tập phiếu đã được hai người đếm tay; chạy lại lệnh này để làm tiếp tập đang dở.",
            "Feeds one batch that two people counted by hand; run again to go on."
        })
final class SessionBatch extends HallStep {
    @Option(names = "--sheets", required = true, paramLabel = "SỐ", description = "Số tờ hai người đã đếm tay.")
    private int sheets;

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(names = "--scans", required = true, arity = "1..*", paramLabel = "ẢNH", description = "Ảnh quét của tập.")
    private List<Path> scans;

    @Option(
            names = "--sides",
            defaultValue = "1",
            paramLabel = "SỐ",
            description = "Máy quét lấy mấy mặt mỗi tờ: 1 hoặc 2.")
    private int sides;

    @Option(
            names = "--reason",
            paramLabel = "LÝ-DO",
            description = "Đếm lại được số khác: vì sao phải sửa giấy kèm tập.")
    private String reason;

    @Option(names = "--threads", paramLabel = "SỐ", description = "Số luồng đọc; mặc định là số nhân của máy.")
    private Integer threads;

    SessionBatch(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        TwoPeople counted = people.two(attendance);
        List<PageFile> pages = ScannedPages.at(scans).list(screen());
        begin(hall, counted, pages);
        int before = hall.fed().size();
        new FolderFeed(hall, Threads.from(threads)).feed(pages, fed -> screen().pass("Đã nạp " + fed + " ảnh"));
        say("");
        say("Đã nạp " + hall.fed().size() + " ảnh (" + before + " ảnh từ lần trước), " + hall.sheetsFed() + " tờ.");
        if (hall.closeBatch() instanceof CountsDiffer differ) {
            say("Đếm tay " + differ.byHand() + " tờ, máy nạp " + differ.fed() + " tờ: tập chưa khóa.");
            say(
                    "Đếm lại tập giấy; nếu đếm tay sai thì chạy lại với số đúng và --reason; nếu máy nạp sót hay dính tờ thì"
                            + " session withdraw rồi nạp lại cả tập.");
            return Exit.NEEDS_PEOPLE;
        }
        say("Tập đã khóa; thứ tự nạp đã được xóa. Chờ kết luận: "
                + ((Open) hall.state()).waiting().size() + ".");
        return Exit.SETTLED;
    }

    /** A batch that was closed just before a cut is not fed once more as another. */
    private static void requireNew(CountingHall hall, List<PageFile> pages) {
        if (hall.holds(Hash.over(PageFiles.bare(pages.get(0))))) {
            throw new RequestRefused(
                    "--scans", "ảnh đầu tiên đã nằm trong một tập đã khóa", "xem session status; nạp tập khác");
        }
    }

    private void begin(CountingHall hall, TwoPeople counted, List<PageFile> pages) {
        if (!(hall.state() instanceof Open open)) {
            throw new RequestRefused("session", "hòm phiếu chưa mở hoặc đã chốt", "xem session status");
        }
        if (hall.keying().batch().isPresent()) {
            throw new RequestRefused(
                    "session batch", "tập đang dở là tập nhập tay", "nhập xong bằng session key, hoặc rút tập đó");
        }
        Optional<Batch> feeding = open.feeding();
        BatchSlip slip =
                new BatchSlip(feeding.map(Batch::number).orElse(open.batches().size() + 1), sheets, counted);
        if (feeding.isEmpty()) {
            requireNew(hall, pages);
            hall.openBatch(slip, sides);
        } else if (feeding.get().slip().sheets() != sheets) {
            if (reason == null) {
                throw new RequestRefused(
                        "--sheets " + sheets,
                        "giấy kèm tập đang dở ghi " + feeding.get().slip().sheets() + " tờ",
                        "giữ nguyên số đó, hoặc thêm --reason nếu đã đếm lại");
            }
            hall.correctSlip(slip, reason);
        }
    }
}
