package vn.kiemphieu.counter.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemphieu.counter.closing.Software;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** What the demonstration counts: its congress file, its account of ballots, and its scans, drawn once and kept. */
final class DemoScans {
    private static final String CONGRESS = "congress.json";
    private static final String ACCOUNT = "account.json";
    private static final String SCANS = "scans";
    /** Names the pictures that are complete, and the program that drew them. */
    private static final String DRAWN = "scans.txt";

    private static final int SPOILT = 2;
    private static final int UNUSED = 10;
    private static final int STEP = 25;

    private final OutFolder out;
    private final DemoDeck deck;
    private final Screen screen;

    DemoScans(OutFolder out, DemoDeck deck, Screen screen) {
        this.out = out;
        this.deck = deck;
        this.screen = screen;
    }

    Path congressFile() {
        return out.file(CONGRESS);
    }

    Path accountFile() {
        return out.file(ACCOUNT);
    }

    Path folder() {
        return out.file(SCANS);
    }

    /** Writes what is missing. */
    void write() {
        refuseOtherPictures();
        out.write(CONGRESS, DemoCongress.file());
        out.write(ACCOUNT, account());
        if (isDrawn()) {
            screen.say("Dùng lại " + deck.sheets().size() + " ảnh phiếu đã vẽ trong " + folder() + ".");
        } else {
            draw();
        }
    }

    private byte[] account() {
        int ballots = deck.result().collected();
        ObjectNode account = JsonMapper.builder().build().createObjectNode();
        account.put("printed", ballots + UNUSED + SPOILT);
        account.put("issued", ballots);
        account.put("unused", UNUSED);
        account.put("spoilt", SPOILT);
        account.put("collected", ballots);
        account.put("present", ballots);
        account.putObject("people")
                .put("head", "Trần Hữu Lập")
                .putArray("members")
                .add("Võ Thị Ngân");
        account.putObject("occasion").put("place", "Hà Tĩnh");
        return (account.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void draw() {
        List<DemoSheet> sheets = deck.sheets();
        out.delete(DRAWN);
        AtomicInteger drawn = new AtomicInteger();
        screen.say("Vẽ " + sheets.size() + " ảnh phiếu mẫu; lần sau dùng lại …");
        sheets.parallelStream().forEach(sheet -> {
            out.write(SCANS + "/" + sheet.name(), sheet.draw().bytes());
            tell(drawn.incrementAndGet(), sheets.size());
        });
        if (screen.terminal()) {
            screen.say("");
        }
        out.write(DRAWN, list());
    }

    private synchronized void tell(int drawn, int all) {
        if (drawn % STEP == 0 || drawn == all) {
            String line = "Đã vẽ " + drawn + "/" + all;
            if (screen.terminal()) {
                screen.show(line);
            } else if (drawn % (4 * STEP) == 0 || drawn == all) {
                screen.say(line);
            }
        }
    }

    private boolean isDrawn() {
        try {
            return Files.exists(out.file(DRAWN))
                    && List.of(Files.readString(out.file(DRAWN)).split("\n"))
                            .equals(List.of(new String(list(), StandardCharsets.UTF_8).split("\n")))
                    && deck.sheets().stream().allMatch(sheet -> Files.exists(out.file(SCANS + "/" + sheet.name())));
        } catch (IOException e) {
            throw new OutputFailed(out.file(DRAWN), e);
        }
    }

    private byte[] list() {
        String names = deck.sheets().stream().map(DemoSheet::name).collect(Collectors.joining("\n"));
        return (Software.hash() + "\n" + names + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whatever else lies there would be counted too. */
    private void refuseOtherPictures() {
        if (!Files.isDirectory(folder())) {
            return;
        }
        List<String> known = deck.sheets().stream().map(DemoSheet::name).toList();
        try (Stream<Path> files = Files.list(folder())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !known.contains(name) && !name.endsWith(".part"))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new RequestRefused(
                                folder().resolve(name).toString(),
                                "tệp này không phải của bộ phiếu mẫu",
                                "chọn thư mục --out khác");
                    });
        } catch (IOException e) {
            throw new OutputFailed(folder(), e);
        }
    }
}
