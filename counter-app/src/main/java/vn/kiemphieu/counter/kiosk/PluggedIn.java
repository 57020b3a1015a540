package vn.kiemphieu.counter.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.printing.Printer;
import vn.kiemphieu.counter.printing.Printers;
import vn.kiemphieu.counter.printing.Reason;
import vn.kiemphieu.counter.setup.Problem;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.usb.Export;
import vn.kiemphieu.counter.usb.Exported;
import vn.kiemphieu.counter.usb.SafeRemoval;
import vn.kiemphieu.counter.usb.Stick;
import vn.kiemphieu.counter.usb.StickFiles;
import vn.kiemphieu.counter.usb.Sticks;
import vn.kiemphieu.counter.usb.Wanted;
import vn.kiemphieu.scanner.FoundScanner;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.Scanners;
import vn.kiemphieu.tally.election.ElectionId;

/** What is plugged into a kiosk: scanners behind saned, a folder, a camera, CUPS, sticks; in a rehearsal drawn paper, too. */
public final class PluggedIn implements Devices {
    private final Supplier<List<PaperWay>> drawn;
    private final Function<ElectionId, Optional<Integer>> inBox;
    private final Plugged plugged;

    /**
     * What people told of this machine.
     *
     * @param saned port of the saned on this machine
     * @param folder that a scanner writes files into
     * @param camera number of a document camera
     * @param sticks where sticks are seen
     */
    public record Plugged(int saned, Optional<Path> folder, Optional<Integer> camera, Sticks sticks) {}

    public PluggedIn(Supplier<List<PaperWay>> drawn, Plugged plugged) {
        this(drawn, election -> Optional.empty(), plugged);
    }

    /**
     * The same with a box whose ballots are known.
     *
     * @param inBox how many ballots of an election lie in it
     */
    public PluggedIn(Supplier<List<PaperWay>> drawn, Function<ElectionId, Optional<Integer>> inBox, Plugged plugged) {
        this.drawn = drawn;
        this.inBox = inBox;
        this.plugged = plugged;
    }

    @Override
    public List<PaperWay> scanners() {
        List<PaperWay> ways = new ArrayList<>(drawn.get());
        for (FoundScanner found : behindSaned()) {
            ways.add(PaperWay.of(Words.same(found.name()), () -> Scanners.open(found)));
        }
        plugged.folder()
                .ifPresent(folder -> ways.add(new PaperWay(
                        Words.of("thư mục " + folder.getFileName(), "folder " + folder.getFileName()),
                        true,
                        () -> Scanners.watching(folder))));
        plugged.camera()
                .ifPresent(camera -> ways.add(
                        PaperWay.of(Words.of("máy chụp tài liệu", "document camera"), () -> Scanners.camera(camera))));
        return ways;
    }

    private List<FoundScanner> behindSaned() {
        try {
            return Scanners.list("localhost", plugged.saned());
        } catch (ScannerException e) {
            return List.of(); // no saned, no scanners: the screen says that none is there
        }
    }

    @Override
    public Optional<Integer> inRehearsedBox(ElectionId election) {
        return inBox.apply(election);
    }

    @Override
    public List<Brought> files(String ending) {
        Set<Wanted> kinds = ending.equals(".json") ? Set.of(Wanted.CONGRESS) : Set.of(Wanted.NAME_LIST);
        List<Brought> files = new ArrayList<>();
        for (Stick stick : plugged.sticks().present()) {
            StickFiles.on(stick, kinds)
                    .files()
                    .forEach(file -> files.add(new Brought(
                            Words.of("USB " + stick.label(), "stick " + stick.label()),
                            file.shown(),
                            () -> StickFiles.read(file))));
        }
        return files;
    }

    @Override
    public Told printer() {
        return asked(
                printer -> new Told(Words.of("Máy in: " + printer.name(), "Printer: " + printer.name()), Tone.GOOD));
    }

    @Override
    public Told print(byte[] pdf, int copies, String title) {
        return asked(printer -> {
            printer.print(pdf, copies, false, title);
            return new Told(
                    Words.of(
                            "Đã gửi \"" + title + "\" sang máy in; đếm tờ ra khay.",
                            "Sent to the printer; count what comes out."),
                    Tone.GOOD);
        });
    }

    /** Asks the first printer for something; one that lets nothing out now is asked for nothing. */
    private static Told asked(Function<Printer, Told> what) {
        try {
            Printer printer = Printers.ofThisMachine().list().get(0);
            return printer.stops().map(reason -> stopped(printer, reason)).orElseGet(() -> what.apply(printer));
        } catch (RequestRefused e) {
            Problem problem = e.problems().get(0);
            return new Told(
                    Words.of(
                            "Chưa in được: " + problem.what() + ". Hãy " + problem.remedy() + ".",
                            "No printing here: check printer, paper and cable, or print elsewhere."),
                    Tone.WARNING);
        }
    }

    private static Told stopped(Printer printer, Reason reason) {
        return new Told(
                Words.of(
                        "Máy in " + printer.name() + " chưa in được. " + reason.vietnamese(),
                        "The printer " + printer.name() + " prints nothing now. " + reason.english()),
                Tone.WARNING);
    }

    @Override
    public List<StickWay> sticks() {
        return plugged.sticks().present().stream()
                .<StickWay>map(stick -> new OneStick(plugged.sticks(), stick))
                .toList();
    }

    private record OneStick(Sticks sticks, Stick stick) implements StickWay {
        @Override
        public Words name() {
            return Words.same(stick.label());
        }

        @Override
        public Path place() {
            return stick.mountPoint();
        }

        @Override
        public Told write(String folder, Map<String, byte[]> files) {
            Exported exported = new Export(sticks).write(stick, folder, files, (done, all) -> {});
            if (exported instanceof Exported.NotWritten not) {
                return new Told(Words.of(not.why().vietnamese(), not.why().english()), Tone.TROUBLE);
            }
            Path made = ((Exported.Written) exported).folder();
            return new Told(
                    Words.of("Đã ghi vào " + made.getFileName() + ".", "Written to " + made.getFileName() + "."),
                    Tone.GOOD);
        }

        @Override
        public Told letGo() {
            SafeRemoval.Removal removal = new SafeRemoval(sticks).remove(stick);
            return new Told(
                    Words.of(removal.vietnamese(), removal.english()),
                    removal == SafeRemoval.Removal.NOT_WRITTEN ? Tone.TROUBLE : Tone.GOOD);
        }
    }
}
