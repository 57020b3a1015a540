package vn.kiemphieu.counter.kiosk.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kiemphieu.counter.closing.CloseUpPicture;
import vn.kiemphieu.counter.conclusion.Proposals;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.RowCloseUp;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.RecordId;

/** One record that waits for people, with its pictures; drawn when it is looked at. */
final class SheetInQuestion {
    private final CountingHall hall;
    private final RecordId id;
    private final Counted counted;
    private final Election election;
    private final BallotReader reader;
    private final List<byte[]> pictures;
    private final Optional<byte[]> first;

    SheetInQuestion(CountingHall hall, RecordId id, Map<ElectionId, BallotReader> readers) {
        this.hall = hall;
        this.id = id;
        this.counted = hall.questions().get(id);
        ElectionId of = hall.electionOf(id).orElse(hall.elections().get(0));
        this.election = hall.congress().election(of).orElseThrow();
        this.reader = readers.computeIfAbsent(
                of, each -> ElectionPaper.of(hall.congress(), election).newReader());
        this.pictures = hall.pictures(id);
        this.first = counted instanceof Counted.Duplicate copy ? original(copy) : Optional.empty();
    }

    /** What a copy is a copy of, where that is known to wait, too. */
    private Optional<byte[]> original(Counted.Duplicate copy) {
        return hall.questions().entrySet().stream()
                .filter(each -> each.getValue().equals(copy.original()))
                .map(each -> hall.pictures(each.getKey()).get(0))
                .findFirst();
    }

    RecordId id() {
        return id;
    }

    Counted counted() {
        return counted;
    }

    Election election() {
        return election;
    }

    Optional<Referred> referred() {
        return counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred
                ? Optional.of(referred)
                : Optional.empty();
    }

    /** Rows that need a decision of their own. */
    List<Integer> unclear() {
        return List.copyOf(new TreeSet<>(referred().map(Referred::unclear).orElse(Set.of())));
    }

    Set<Reason> reasons() {
        return new TreeSet<>(referred().map(Referred::reasons).orElse(Set.of()));
    }

    Optional<InvalidityGround> proposal() {
        return Proposals.ground(counted);
    }

    /** How many names bear no ink at all. */
    long untouched() {
        return counted.pages().stream()
                .flatMap(page -> page.read().stream())
                .flatMap(read -> read.rows().stream())
                .filter(row -> row.ink().values().stream().allMatch(Ink.NONE::equals))
                .count();
    }

    int pages() {
        return pictures.size();
    }

    /** A page as people look at it: upright where it was found. */
    byte[] page(int number) {
        byte[] file = pictures.get(number - 1);
        Optional<GreyPicture> picture = grey(file);
        Optional<byte[]> both =
                first.flatMap(SheetInQuestion::grey).flatMap(before -> picture.map(now -> reader.beside(before, now)));
        return both.or(() -> picture.map(seen -> reader.review(seen, Set.of()))).orElse(file);
    }

    /** A row, large; empty where it cannot be found. */
    Optional<byte[]> row(int row, boolean withWhatWasSeen) {
        for (int page = 0; page < pictures.size(); page++) {
            Optional<RowReading> reading = reading(counted.pages().get(page), row);
            if (reading.isPresent()) {
                return grey(pictures.get(page)).stream()
                        .flatMap(picture -> reader.closeUps(picture, Set.of(row)).stream())
                        .findFirst()
                        .map(closeUp -> drawn(closeUp, reading.get(), withWhatWasSeen));
            }
        }
        return Optional.empty();
    }

    private byte[] drawn(RowCloseUp closeUp, RowReading reading, boolean withWhatWasSeen) {
        CloseUpPicture picture =
                new CloseUpPicture(closeUp, election.candidates().get(closeUp.row() - 1));
        return withWhatWasSeen ? picture.seen(reading) : picture.plain();
    }

    private static Optional<RowReading> reading(ReadPage page, int row) {
        return page.read()
                .flatMap(read ->
                        read.rows().stream().filter(each -> each.row() == row).findFirst());
    }

    private static Optional<GreyPicture> grey(byte[] file) {
        return PageFiles.receive(file, false) instanceof Received.Sheet sheet
                ? Optional.of(sheet.image().picture())
                : Optional.empty();
    }
}
