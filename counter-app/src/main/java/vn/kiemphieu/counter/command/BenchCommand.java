package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.bench.BenchRequest;
import vn.kiemphieu.counter.bench.BenchRequest.Cards;
import vn.kiemphieu.counter.bench.BenchRequest.DeckChoice;
import vn.kiemphieu.counter.bench.BenchRequest.Real;
import vn.kiemphieu.counter.bench.Benchmark;
import vn.kiemphieu.counter.bench.report.Claim;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Measures how right and how fast reading is, on drawn ballots with known answers. */
@Command(
        name = "bench",
        description = {
            "Đo độ đúng và độ nhanh trên phiếu vẽ sẵn có đáp án.",
            "Measures reading on drawn ballots with known answers."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_SHEETS = 1_000_000;

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

    @Option(
            names = "--memory",
            paramLabel = "SỐ",
            defaultValue = "10000",
            description = "Số ảnh đọc trong một tiến trình riêng để đo bộ nhớ; 0: không đo; mặc định 10000.")
    private int memorySheets;

    @Option(
            names = "--marks",
            paramLabel = "THƯ-MỤC",
            description = "Thư mục nét viết thật, có index.csv (docs/bench-inputs.md).")
    private Path marks;

    @Option(
            names = "--scans",
            paramLabel = "THƯ-MỤC",
            description = "Thư mục ảnh quét thật, có truth.jsonl (docs/bench-inputs.md).")
    private Path scans;

    @Option(
            names = "--congress",
            paramLabel = "TỆP",
            description = "Tệp đại hội của ảnh quét; mặc định là congress.json trong thư mục ảnh quét.")
    private Path congress;

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
        List<Claim> claims = new Benchmark(request, OutFolder.open(out), screen).run();
        screen.say("Đã ghi " + out.resolve("bench.json") + " và " + out.resolve("bench.html") + ".");
        if (claims.stream().noneMatch(Claim::fails)) {
            return Exit.SETTLED.code();
        }
        screen.say("KHÔNG ĐẠT; ảnh đọc sai ở thư mục misread, phiếu tốt phải hỏi ở thư mục not-valid.");
        return Exit.INTEGRITY.code();
    }

    private BenchRequest request() {
        require(sheets >= 1 && sheets <= MOST_SHEETS, "--sheets " + sheets, "số ảnh phải từ 1 đến " + MOST_SHEETS);
        require(
                memorySheets >= 0 && memorySheets <= MOST_SHEETS,
                "--memory " + memorySheets,
                "số ảnh phải từ 0 đến " + MOST_SHEETS);
        Optional<DeckChoice> choice = Arrays.stream(DeckChoice.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(deck))
                .findFirst();
        if (choice.isEmpty()) {
            throw new RequestRefused("--deck " + deck, "không có bộ phiếu này", "chọn clean, heavy hoặc all");
        }
        return new BenchRequest(
                new Cards(seed, choice.get(), sheets),
                Threads.from(threads),
                memorySheets,
                dulled,
                new Real(Optional.ofNullable(marks), Optional.ofNullable(scans), Optional.ofNullable(congress)));
    }

    private static void require(boolean holds, String what, String why) {
        if (!holds) {
            throw new RequestRefused(what, why, "sửa lại số");
        }
    }
}
