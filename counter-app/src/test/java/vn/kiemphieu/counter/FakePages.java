package vn.kiemphieu.counter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.PaperCode;
import vn.kiemphieu.tally.election.Side;

/** Pages as a reader would deliver them, without any picture. A page's text stands for its bytes. */
public final class FakePages {
    private static final Look PAPER = new Look(1000, 1400, true);
    private static final Box BOX = Box.ofHundredths(0, 0, 100, 100);

    private final ExpectedPaper paper;
    private final List<ReadPage> pages = new ArrayList<>();
    private String group = "scans";

    public FakePages(ExpectedPaper paper) {
        this.paper = paper;
    }

    /** Paper of an election whose names stand on so many pages, one after the other. */
    public static ExpectedPaper paper(Congress congress, Election election, int pages) {
        Map<Integer, List<BallotLayout.Row>> rows = new HashMap<>();
        List<Candidate> names = election.candidates();
        for (int i = 0; i < names.size(); i++) {
            BallotLayout.Row row = new BallotLayout.Row(
                    i + 1, names.get(i).id(), BOX, Optional.of(BOX), Optional.of(BOX), BOX, Map.of());
            rows.computeIfAbsent(1 + i * pages / names.size(), page -> new ArrayList<>())
                    .add(row);
        }
        List<BallotLayout.Page> layout = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new BallotLayout.Page(
                        page,
                        page % 2 == 1 ? Side.FRONT : Side.BACK,
                        rows.getOrDefault(page, List.of()),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .toList();
        List<PaperCode> codes = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> PaperCode.of(congress, election, page, pages))
                .toList();
        return new ExpectedPaper(congress, election, new BallotLayout(Paper.A4, layout), codes);
    }

    /** A page of the expected ballot; ink per row in the first column, as far as given. */
    public FakePages read(String bytes, int page, Ink... ink) {
        return read(bytes, page, Set.of(), ink);
    }

    /** The same, by a hand that may be known again. */
    public FakePages read(String bytes, int page, Handwriting hand, Ink... ink) {
        return add(bytes, new Read(page, rows(page, ink), Set.of(), hand), PAPER);
    }

    public FakePages read(String bytes, int page, Set<Remark> remarks, Ink... ink) {
        return add(bytes, new Read(page, rows(page, ink), remarks, Handwriting.NONE), PAPER);
    }

    private List<RowReading> rows(int page, Ink... ink) {
        List<RowReading> rows = new ArrayList<>();
        for (BallotLayout.Row row : paper.layout().pages().get(page - 1).rows()) {
            int place = rows.size();
            rows.add(row(row.number(), place < ink.length ? ink[place] : Ink.NONE));
        }
        return rows;
    }

    private RowReading row(int number, Ink first) {
        Map<Column, Ink> seen = new EnumMap<>(Column.class);
        for (Column column : paper.election().form().columns()) {
            seen.put(column, seen.isEmpty() ? first : Ink.NONE);
        }
        return new RowReading(number, seen, true);
    }

    public FakePages blank(String bytes) {
        return add(bytes, new Blank(), PAPER);
    }

    /** A sheet with some ink and no print. */
    public FakePages scribble(String bytes) {
        return add(bytes, new Unreadable(Trouble.NO_PAGE_FOUND), PAPER);
    }

    public FakePages broken(String bytes) {
        return add(bytes, new Unreadable(Trouble.PICTURE_BROKEN), Look.NONE);
    }

    public FakePages foreign(String bytes, PaperCode code) {
        return add(bytes, new OtherPaper(Optional.of(code)), PAPER);
    }

    /** What follows comes from another folder. */
    public FakePages from(String folder) {
        group = folder;
        return this;
    }

    public ExpectedPaper paper() {
        return paper;
    }

    public List<ReadPage> all() {
        return pages;
    }

    public static String sha256(String bytes) {
        return Fingerprint.sha256Hex(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private FakePages add(String bytes, SheetOutcome outcome, Look look) {
        String source = group + "/" + String.format("%04d", pages.size() + 1) + ".png";
        pages.add(new ReadPage(new PageFile(source, Path.of(source), 1, group), sha256(bytes), outcome, look));
        return this;
    }
}
