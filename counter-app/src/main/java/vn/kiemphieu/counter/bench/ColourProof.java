package vn.kiemphieu.counter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.InColour;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.scanner.ColourSeen;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.proof.ColourDeck;
import vn.kiemphieu.testballots.proof.ColourDeck.ColourSheet;

/** A second ink and a missing stamp are seen in colour scans, and not where there is none. */
public final class ColourProof {
    /** At least so many of a hundred two-ink sheets are found, and unstamped ones. */
    private static final int FOUND = 95;
    /** At most so many of a thousand one-ink sheets are taken for two, and stamped ones for unstamped. */
    private static final int FALSE = 10;

    private static final Colour ASKED = new Colour(Settings.InColour.ASK, Settings.InColour.ASK);

    private final OutFolder out;
    private final Teller teller;
    private final Map<ElectionId, SheetReader> readers = new ConcurrentHashMap<>();

    public ColourProof(OutFolder out, Teller teller) {
        this.out = out;
        this.teller = teller;
    }

    /** Whether it holds. */
    public boolean run(long seed, int sheets) {
        ColourDeck deck = new ColourDeck(seed);
        List<Compared> compared = IntStream.range(0, sheets)
                .mapToObj(deck::sheet)
                .map(this::compare)
                .filter(Compared::judged)
                .toList();
        teller.say("Xét được màu trên " + compared.size() + " của " + sheets + " ảnh, hạt giống " + seed + ".");
        boolean inks =
                holds("hơn một thứ mực", compared.stream().map(Compared::inks).toList());
        boolean stamps =
                holds("thiếu dấu", compared.stream().map(Compared::stamp).toList());
        return inks && stamps;
    }

    private boolean holds(String what, List<Answer> answers) {
        long there = answers.stream().filter(Answer::there).count();
        long found = answers.stream()
                .filter(answer -> answer.there() && answer.seen())
                .count();
        long none = answers.size() - there;
        long wrong = answers.stream()
                .filter(answer -> !answer.there() && answer.seen())
                .count();
        teller.say("Phiếu " + what + ": thấy " + found + "/" + there + "; phiếu không như vậy mà báo nhầm: " + wrong
                + "/" + none + ".");
        return 100 * found >= FOUND * there && 1000 * wrong <= FALSE * none;
    }

    /** One thing to be seen in colour: whether it is there, and whether it was seen. */
    private record Answer(boolean there, boolean seen) {}

    private record Compared(boolean judged, Answer inks, Answer stamp) {}

    private Compared compare(ColourSheet sheet) {
        ReadPage page = read(sheet);
        Answer inks = new Answer(
                !sheet.otherInk().isEmpty(),
                !InColour.otherInk(List.of(page), ASKED).isEmpty());
        Answer stamp = new Answer(
                !sheet.stamped(), page.colour().filter(ColourSeen::stampMissing).isPresent());
        if (inks.there != inks.seen || stamp.there != stamp.seen) {
            teller.say(sheet.plan().name() + ": mực " + inks + ", dấu " + stamp + ", thấy " + page.colour());
        }
        return new Compared(page.colour().isPresent(), inks, stamp);
    }

    private ReadPage read(ColourSheet sheet) {
        Path file = out.file(sheet.plan().name());
        try {
            Files.write(file, sheet.plan().draw().bytes());
            SheetReader reader = readers.computeIfAbsent(
                    sheet.plan().paper().election().id(),
                    id -> new SheetReader(
                            ElectionPaper.of(DemoCongress.congress(), DemoCongress.election(id.value()))
                                    .newReader(),
                            true));
            ReadPage page = reader.apply(new PageFile(sheet.plan().name(), file, 1, "colour"));
            Files.delete(file);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet could not be written and read", e);
        }
    }
}
