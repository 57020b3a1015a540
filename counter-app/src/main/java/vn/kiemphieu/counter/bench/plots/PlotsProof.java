package vn.kiemphieu.counter.bench.plots;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.RowCloseUp;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.RowEvidence.Kind;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.wear.Grade;

/** Measures every place for a mark on drawn sheets, whatever it holds, and draws one plot for each decisive score. */
public final class PlotsProof {
    private final OutFolder out;
    private final Teller teller;
    private final PaperReaders readers = new PaperReaders(DemoCongress.congress(), 0);
    private final Map<Kind, Scores> scores = new EnumMap<>(Kind.class);

    public PlotsProof(OutFolder out, Teller teller) {
        this.out = out;
        this.teller = teller;
        for (Plot plot : Plot.values()) {
            scores.put(plot.kind, new Scores());
        }
    }

    /** The scores that decide, each with its limit's name and what the plot says. */
    private enum Plot {
        BOX_INKED(Kind.BOX_INKED, "BOX_LEAST", "Phần ô bị mực phủ", "Share of a box covered with ink"),
        STROKES_EXPLAIN(
                Kind.STROKES_EXPLAIN,
                "CROSS_EXPLAINED",
                "Phần mực nằm trên hai nét của chữ X",
                "Share of the ink that two crossing strokes explain"),
        STROKES_CORE(
                Kind.STROKES_CORE,
                "CROSS_CORE",
                "Phần mực nằm gọn trong hai nét",
                "Share of the ink that lies well within them"),
        NAME_STRUCK(
                Kind.NAME_STRUCK,
                "STRUCK_WHOLE",
                "Phần họ tên có nét gạch qua",
                "Share of a name over which a line runs"),
        GIVEN_STRUCK(
                Kind.GIVEN_STRUCK,
                "STRUCK_PART",
                "Phần tên có nét gạch qua",
                "Share of the given name over which a line runs");

        private final Kind kind;
        private final String constant;
        private final String vietnamese;
        private final String english;

        Plot(Kind kind, String constant, String vietnamese, String english) {
            this.kind = kind;
            this.constant = constant;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        String file() {
            return constant.toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        }
    }

    /** Draws them into the out folder; always true: a plot proves nothing, people look at it. */
    public boolean run(long seed, int sheets) {
        Deck deck = DemoPapers.deck(seed, Grade.MODERATE);
        Pace pace = new Pace(teller, "Đo từng chỗ", sheets);
        IntStream.range(0, sheets).parallel().mapToObj(deck::plan).forEach(sheet -> {
            measure(sheet);
            pace.add(1);
        });
        pace.end();
        for (Plot plot : Plot.values()) {
            String subtitle = plot.english + " · " + sheets + " sheets, seed " + seed;
            out.write(plot.file(), ScorePlot.svg(plot.vietnamese, subtitle, plot.constant, scores.get(plot.kind)));
            teller.say("Đã vẽ " + plot.file());
        }
        return true;
    }

    /** Black-and-white scans come as TIFF and are left out: what they show of pens is not how dark they are. */
    private void measure(PlannedSheet sheet) {
        PageFiles.decode(sheet.draw().bytes()).ifPresent(picture -> measure(sheet, picture));
    }

    private void measure(PlannedSheet sheet, GreyPicture picture) {
        BallotReader reader = readers.of(sheet.paper().election().id()).reader();
        Set<Integer> rows = sheet.paper().layout().pages().get(sheet.slot().page() - 1).rows().stream()
                .map(Row::number)
                .collect(Collectors.toSet());
        for (RowCloseUp row : reader.closeUps(picture, rows)) {
            for (RowEvidence evidence : row.evidence()) {
                Scores of = scores.get(evidence.kind());
                if (of != null) {
                    of.add(Marked.of(sheet, row.row(), evidence.column()), evidence);
                }
            }
        }
    }
}
