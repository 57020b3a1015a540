package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.wear.Grade;

/** Measures how right and how fast reading is, on drawn ballots with known answers. */
@Command(
        name = "bench",
        description = {
            "Đo độ đúng và độ nhanh trên phiếu vẽ sẵn có đáp án.",
            "Measures reading on drawn ballots with known answers."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_SHEETS = 1_000_000;
    /** One good sheet in so many may be referred: 2 %. */
    private static final int MOST_NOT_VALID = 50;

    private static final Map<String, List<Grade>> DECKS = Map.of(
            "clean", List.of(Grade.MODERATE),
            "heavy", List.of(Grade.HEAVY),
            "all", List.of(Grade.MODERATE, Grade.HEAVY));

    private final Screen screen;

    @Option(names = "--sheets", paramLabel = "SỐ", defaultValue = "1200", description = "Số ảnh; mặc định 1200.")
    private int sheets;

    @Option(
            names = "--seed",
            paramLabel = "SỐ",
            defaultValue = "1",
            description = "Cùng số thì cùng bộ phiếu; mặc định 1.")
    private long seed;

    @Option(names = "--threads", paramLabel = "SỐ", description = "Số luồng; mặc định là số nhân của máy.")
    private Integer threads;

    @Option(
            names = "--deck",
            paramLabel = "BỘ",
            defaultValue = "clean",
            description = "clean (sạch đến vừa), heavy (nặng) hoặc all (mỗi loại một nửa); mặc định clean.")
    private String deck;

    @Option(names = "--marks", paramLabel = "THƯ-MỤC", description = "Nét viết thật; phiên bản này chưa dùng đến.")
    private Path marks;

    @Option(names = "--scans", paramLabel = "THƯ-MỤC", description = "Ảnh quét thật; phiên bản này chưa dùng đến.")
    private Path scans;

    @Option(
            names = "--dulled",
            paramLabel = "SỐ",
            defaultValue = "0",
            hidden = true,
            description = "Cố ý làm máy đọc kém đi, để thấy phép đo này phát hiện được.")
    private int dulled;

    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi bench.json và báo cáo.")
    private Path out;

    BenchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        BenchRequest request = request();
        OutFolder folder = OutFolder.open(out);
        if (marks != null || scans != null) {
            screen.say("Lưu ý: phiên bản này chưa dùng --marks và --scans.");
        }
        BenchReaders readers = new BenchReaders(dulled);
        BenchFigures figures = new BenchFigures();
        List<Grade> grades = DECKS.get(deck);
        int each = Math.max(1, sheets / grades.size());
        for (Grade grade : grades) {
            new BenchRun(request, readers, folder, screen).run(deck(grade).first(each), figures);
        }
        BenchTimes times = new BenchClock(request, readers, folder)
                .measure(deck(grades.get(0)).first(Math.min(each, BenchClock.SAMPLE)));
        BenchReport report = new BenchReport(request, figures, times);
        folder.write("bench.json", report.json());
        folder.write("bench.html", report.html());
        report.summary().forEach(screen::say);
        screen.say("Đã ghi " + out.resolve("bench.json") + " và " + out.resolve("bench.html") + ".");
        return verdict(figures).code();
    }

    /** A silent misread is never good enough, and a deck that is not heavy must hardly ask about good sheets. */
    private Exit verdict(BenchFigures figures) {
        if (figures.all().misreads() > 0) {
            screen.say("KHÔNG ĐẠT: có phiếu đọc sai mà không hỏi; xem ảnh trong thư mục misread.");
            return Exit.INTEGRITY;
        }
        long good = figures.all().good() - figures.heavy().good();
        long asked = figures.all().goodNotValid() - figures.heavy().goodNotValid();
        if (asked > 1 && MOST_NOT_VALID * asked > good) {
            screen.say("KHÔNG ĐẠT: hơn 2 % phiếu tốt phải hỏi người; xem ảnh trong thư mục not-valid.");
            return Exit.INTEGRITY;
        }
        return Exit.SETTLED;
    }

    /** Of one seed the two grades are marked differently, or they would show the same mistakes twice. */
    private Deck deck(Grade grade) {
        return DemoPapers.deck(grade == Grade.HEAVY ? ~seed : seed, grade);
    }

    private BenchRequest request() {
        if (sheets < 1 || sheets > MOST_SHEETS) {
            throw new RequestRefused("--sheets " + sheets, "số ảnh phải từ 1 đến " + MOST_SHEETS, "sửa lại số");
        }
        if (!DECKS.containsKey(deck)) {
            throw new RequestRefused("--deck " + deck, "không có bộ phiếu này", "chọn clean, heavy hoặc all");
        }
        return new BenchRequest(seed, deck, Threads.from(threads));
    }
}
