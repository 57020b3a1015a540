package vn.kiemphieu.counter.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.PaperReaders.ForPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.scanner.HandwritingIndex;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.Handling;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * Sheets scanned twice are found by their handwriting, and ballots of different voters with equal choices are not taken for
 * one sheet. A session of each paper is drawn, all ballots with the same choices, and a part of it scanned again, worn anew.
 */
public final class RescanProof {
    /** Many boxes, six names struck, three, two: the last have too little ink to tell anything. */
    private static final List<String> PAPERS = List.of("btv", "tin-nhiem", "bch", "doan-dai-bieu", "ubkt");

    private static final int RESCANNED = 4;
    /** Parts in a thousand. */
    private static final int FOUND_FROM = 990;

    private final OutFolder out;
    private final Teller teller;
    private final PaperReaders readers = new PaperReaders(DemoCongress.congress(), 0);

    public RescanProof(OutFolder out, Teller teller) {
        this.out = out;
        this.teller = teller;
    }

    /**
     * Whether enough are found and none is taken for another.
     *
     * @param sheets of one session
     */
    public boolean run(long seed, int sheets) {
        boolean proven = true;
        for (String paper : PAPERS) {
            Session session = session(paper, Dice.of(seed), sheets);
            teller.say(session.told(paper));
            proven &= session.falseAlarms == 0 && 1000L * session.found >= (long) FOUND_FROM * session.toFind;
        }
        return proven;
    }

    /**
     * What came of one session.
     *
     * @param enough of them with ink enough to be known again
     * @param rescans how many were scanned again
     * @param toFind of these, both pictures with ink enough
     * @param alsoFound among the others
     * @param falseAlarms pairs of different ballots taken for one sheet
     * @param compared pairs compared in full
     * @param msPerSheet processor time to find out, without reading
     */
    private record Session(
            int sheets,
            long enough,
            int rescans,
            int toFind,
            int found,
            int alsoFound,
            int falseAlarms,
            long pairs,
            long compared,
            double msPerSheet) {
        String told(String paper) {
            return String.format(
                    Locale.ROOT,
                    "%s: %d tờ cùng lựa chọn, đủ mực %d; quét lại %d, trong đó đủ mực %d, nhận ra %d, ít mực hơn mà vẫn nhận ra %d; báo nhầm %d trên %d cặp;"
                            + " so kỹ %d cặp; %.2f ms mỗi tờ.",
                    paper,
                    sheets,
                    enough,
                    rescans,
                    toFind,
                    found,
                    alsoFound,
                    falseAlarms,
                    pairs,
                    compared,
                    msPerSheet);
        }
    }

    private Session session(String name, Dice dice, int sheets) {
        ForPaper reader = readers.of(new ElectionId(name));
        Election election = reader.expected().election();
        DeckPaper paper = DeckPaper.of(DemoCongress.congress(), election);
        List<Meaning> choices = choices(election);
        int rescans = sheets / RESCANNED;
        List<Optional<Handwriting>> hands = IntStream.range(0, sheets + rescans)
                .parallel()
                .mapToObj(number -> {
                    int ballot = number % sheets;
                    Voter voter = new Voter(election, dice.branch(ballot));
                    MarkedBallot marked = voter.marked(voter.marksFor(choices));
                    Slot slot = new Slot(name + "-" + number, ballot, 1);
                    Handling handling =
                            new Handling(Grade.MODERATE, dice.branch(ballot).branch(number));
                    return read(PlannedSheet.of(paper, marked, slot, handling).draw(), reader);
                })
                .toList();
        return compared(hands, sheets);
    }

    private static Session compared(List<Optional<Handwriting>> hands, int sheets) {
        HandwritingIndex index = new HandwritingIndex();
        List<Integer> ballots = new ArrayList<>();
        int found = 0;
        int alsoFound = 0;
        int toFind = 0;
        int falseAlarms = 0;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        for (int number = 0; number < hands.size(); number++) {
            int ballot = number % sheets;
            Handwriting hand = hands.get(number).orElse(Handwriting.NONE);
            List<Integer> same = index.add(hand).stream().map(ballots::get).toList();
            ballots.add(ballot);
            boolean known = number >= sheets
                    && hand.isEnough()
                    && hands.get(ballot).filter(Handwriting::isEnough).isPresent();
            toFind += known ? 1 : 0;
            found += known && same.contains(ballot) ? 1 : 0;
            alsoFound += !known && same.contains(ballot) ? 1 : 0;
            falseAlarms += (int) same.stream().filter(other -> other != ballot).count();
        }
        double ms = (clock.getCurrentThreadCpuTime() - began) / 1e6 / hands.size();
        long pairs = (long) hands.size() * (hands.size() - 1) / 2 - (hands.size() - sheets);
        long enough = hands.stream()
                .limit(sheets)
                .flatMap(Optional::stream)
                .filter(Handwriting::isEnough)
                .count();
        return new Session(
                sheets,
                enough,
                hands.size() - sheets,
                toFind,
                found,
                alsoFound,
                falseAlarms,
                pairs,
                index.compared(),
                ms);
    }

    private Optional<Handwriting> read(DrawnSheet sheet, ForPaper reader) {
        String file = "rescans-" + sheet.name();
        out.write(file, sheet.bytes());
        Optional<Handwriting> hand = reader.pages()
                .apply(new PageFile(file, out.file(file), 1, file))
                .read()
                .map(Read::handwriting);
        out.delete(file);
        return hand;
    }

    /** Everybody votes alike: as many names struck as there are too many, evenly down the list, or all agreed to. */
    private static List<Meaning> choices(Election election) {
        int names = election.candidates().size();
        int struck = names - election.seats();
        return IntStream.range(0, names)
                .mapToObj(row -> {
                    if (election.form() == BallotForm.CONFIDENCE) {
                        return Meaning.HIGH;
                    }
                    boolean strike = election.form() == BallotForm.STRIKE_OUT
                            && (row + 1) * struck / names > row * struck / names;
                    return strike ? Meaning.NOT_COUNTED : Meaning.FOR;
                })
                .toList();
    }
}
