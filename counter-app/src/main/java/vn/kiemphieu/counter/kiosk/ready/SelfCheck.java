package vn.kiemphieu.counter.kiosk.ready;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import vn.kiemphieu.counter.closing.Software;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.day.Devices.Told;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Check;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.election.NameOrder;

/** The kiosk looks at itself before anybody relies on it. */
public final class SelfCheck implements Screen {
    private static final long ROOM = 2L << 30;
    private static final int BUILT = 2026;
    /** In Vietnamese order; a machine without Vietnamese rules sorts them otherwise. */
    private static final List<String> IN_ORDER =
            List.of("An", "Ân", "Bình", "Dũng", "Đức", "Oanh", "Ô", "Ơn", "Uyên", "Ước", "Yến");

    private final Station station;
    private final Screen next;
    private final List<Supplier<Check>> all = List.of(
            SelfCheck::clock,
            this::disk,
            SelfCheck::names,
            SelfCheck::letters,
            SelfCheck::software,
            this::scanner,
            this::printer);
    private final List<Check> found = new ArrayList<>();

    /** @param next where people go on from here */
    public SelfCheck(Station station, Screen next) {
        this.station = station;
        this.next = next;
        look();
    }

    /** One thing after the other, each shown as soon as it is known. */
    private void look() {
        if (found.size() < all.size()) {
            station.day().post(() -> {
                found.add(all.get(found.size()).get());
                look();
            });
        }
    }

    private static Check letters() {
        boolean here = Letters.areHere();
        return new Check(
                Words.of("Phông chữ", "Typefaces"),
                here
                        ? Words.of("Đủ chữ tiếng Việt", "Every Vietnamese letter")
                        : Words.of("Thiếu chữ tiếng Việt; cài lại máy.", "Letters are missing; install anew."),
                here ? Tone.GOOD : Tone.TROUBLE);
    }

    private static Check software() {
        return new Check(
                Words.of("Phần mềm", "Software"),
                Words.of("Dấu vân tay: " + Software.hash(), "Fingerprint: " + Software.hash()),
                Tone.GOOD);
    }

    private Check scanner() {
        List<PaperWay> ways = station.devices().scanners();
        return new Check(
                Words.of("Máy quét", "Scanner"),
                ways.isEmpty()
                        ? Words.of(
                                "Chưa thấy; cắm dây, bật máy rồi kiểm tra lại. Tập dượt thì không cần.",
                                "None found; plug it in, switch it on and check again. A rehearsal needs none.")
                        : ways.get(0).name(),
                ways.isEmpty() ? Tone.WARNING : Tone.GOOD);
    }

    private Check printer() {
        Told told = station.devices().printer();
        return new Check(Words.of("Máy in", "Printer"), told.words(), told.tone());
    }

    private static Check clock() {
        LocalDateTime now = LocalDateTime.now(Clock.system(ZoneId.systemDefault()));
        String shown = now.format(DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy"));
        boolean plausible = now.getYear() >= BUILT;
        return new Check(
                Words.of("Đồng hồ", "Clock"),
                plausible
                        ? Words.of(
                                shown + "; sai thì báo kỹ thuật viên chỉnh trước khi mở phiên.",
                                shown + "; if wrong, have it set before the session.")
                        : Words.of(shown + " là sai; chỉnh đồng hồ trước.", shown + " is wrong; set the clock first."),
                plausible ? Tone.GOOD : Tone.TROUBLE);
    }

    private Check disk() {
        try {
            Files.createDirectories(station.home().folder());
            Path probe = Files.createTempFile(station.home().folder(), "thu", ".tmp");
            Files.delete(probe);
            long free = Files.getFileStore(station.home().folder()).getUsableSpace();
            String gigabytes = "%.1f".formatted(free / (double) (1 << 30)).replace('.', ',');
            return free >= ROOM
                    ? new Check(
                            Words.of("Đĩa", "Disk"),
                            Words.of("Ghi được, còn trống " + gigabytes + " GB", "Writable, " + gigabytes + " GB free"),
                            Tone.GOOD)
                    : new Check(
                            Words.of("Đĩa", "Disk"),
                            Words.of(
                                    "Chỉ còn " + gigabytes + " GB; dọn bớt trước khi đếm.",
                                    "Only " + gigabytes + " GB left; make room first."),
                            Tone.TROUBLE);
        } catch (IOException e) {
            return new Check(
                    Words.of("Đĩa", "Disk"),
                    Words.of(
                            "Không ghi được (" + e.getMessage() + "); thay máy.",
                            "Cannot be written; use another machine."),
                    Tone.TROUBLE);
        }
    }

    private static Check names() {
        List<String> sorted = new ArrayList<>(IN_ORDER);
        Collections.reverse(sorted);
        sorted.sort(NameOrder::comparePart);
        boolean right = sorted.equals(IN_ORDER);
        return new Check(
                Words.of("Thứ tự tên A, B, C", "Order of names"),
                right ? Words.of("Đúng", "Right") : Words.of("Sai: " + sorted, "Wrong: " + sorted),
                right ? Tone.GOOD : Tone.TROUBLE);
    }

    @Override
    public Page page() {
        boolean done = found.size() == all.size();
        boolean fit = found.stream().noneMatch(check -> check.tone() == Tone.TROUBLE);
        List<Check> shown = new ArrayList<>(found);
        if (!done) {
            shown.add(new Check(Words.of("Đang kiểm tra", "Checking"), Words.NONE, Tone.QUIET));
        }
        return Page.about("self-check", Words.of("Máy tự kiểm tra", "Self-check"))
                .with(new Part.Checks(shown))
                .other(Action.of("again", Words.of("Kiểm tra lại", "Check again"), () -> {
                            found.clear();
                            look();
                        })
                        .at("F5")
                        .onlyIf(done, Words.NONE))
                .main(Action.of(
                                "go-on",
                                Words.of("Tiếp tục", "Go on"),
                                () -> station.day().go(next))
                        .onlyIf(
                                done && fit,
                                fit ? Words.NONE : Words.of("sửa chỗ có dấu ✗ trước", "mend what is marked ✗ first")))
                .done();
    }
}
