package vn.kiemphieu.counter.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.counter.bench.figures.Sample;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.reading.Filed;
import vn.kiemphieu.counter.bench.reading.FolderRun;
import vn.kiemphieu.counter.bench.reading.Outcome;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Truth;
import vn.kiemphieu.testballots.cases.Case;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** Every sheet worth remembering is read as it is, or people are asked. */
class RememberedSheetsTest {
    private static final PaperReaders READERS = new PaperReaders(DemoCongress.congress(), 0);

    @TempDir
    private Path folder;

    static List<Case> sheets() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void none_is_silently_misread_and_no_plain_one_left_to_people(Case sheet) {
        OutFolder out = OutFolder.open(folder);
        out.write("sheet", sheet.bytes());
        Election election = DemoCongress.election(sheet.election());
        Truth truth = sheet.truth();
        Filed filed = new Filed(
                new Sample(sheet.name(), election, truth, Set.of()),
                new PageFile("sheet", out.file("sheet"), 1, "sheet"));
        Outcome outcome = new FolderRun("case", 1, READERS, out).run(List.of(filed), new Pace(new Silent(), "case", 1));
        assertEquals(List.of(), outcome.misreads());
        if (truth.pages() == 1) {
            assertEquals(0, outcome.figures().all().goodNotValid(), sheet::why);
        }
    }
}
