package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * Puts the pages of a batch together into ballots of several elections. To each election the others' pages are other paper,
 * which breaks an unfinished ballot and is otherwise none of its business.
 */
final class FeedAssembly {
    private final Definition definition;
    private final List<FedPage> pages;
    /** By the place of their first page; a page that is of no election is found by each of them and kept once. */
    private final Map<Integer, Piece> pieces = new LinkedHashMap<>();

    private FeedAssembly(Definition definition, List<FedPage> pages) {
        this.definition = definition;
        this.pages = pages;
    }

    /** What all pages come to, each page in exactly one piece. */
    static List<Piece> pieces(Definition definition, List<FedPage> pages) {
        FeedAssembly assembly = new FeedAssembly(definition, pages);
        definition.papers().keySet().forEach(assembly::take);
        assembly.dropBacksOfOthers();
        assembly.requireAll();
        return List.copyOf(assembly.pieces.values());
    }

    private void take(ElectionId election) {
        ExpectedPaper paper = definition.paper(election);
        List<ReadPage> seen = pages.stream().map(page -> seenBy(election, page)).toList();
        for (Counted counted : Assembly.ofFeed(paper, seen)) {
            if (!isOfOther(counted, election)) {
                keep(election, counted);
            }
        }
    }

    private ReadPage seenBy(ElectionId election, FedPage page) {
        if (page.election().isEmpty() || page.election().get().equals(election)) {
            return page.page();
        }
        Read read = (Read) page.page().outcome();
        PaperCode code = definition.paper(page.election().get()).codes().get(read.page() - 1);
        return page.page().as(new OtherPaper(Optional.of(code)));
    }

    /** Whether it is paper, or a copy of paper, that another open election accounts for. */
    private boolean isOfOther(Counted counted, ElectionId election) {
        Counted what = counted instanceof Counted.Duplicate copy ? copy.original() : counted;
        return what instanceof Counted.Foreign foreign
                && foreign.pages().stream()
                        .map(page -> pages.get(place(page) - 1).election())
                        .anyMatch(of -> of.isPresent() && !of.get().equals(election));
    }

    private void keep(ElectionId election, Counted counted) {
        boolean ballot = counted.pages().stream()
                .anyMatch(page -> pages.get(place(page) - 1).election().isPresent());
        Piece piece = new Piece(ballot ? Optional.of(election) : Optional.empty(), counted);
        pieces.merge(place(counted.pages().get(0)), piece, FeedAssembly::stricter);
    }

    /** A page that nobody could read stands inside a ballot if it does so for one election. */
    private static Piece stricter(Piece one, Piece other) {
        boolean inside = other.counted() instanceof Counted.Unreadable page && page.insideBallot();
        return inside ? other : one;
    }

    /** To an election that does not know the front, an inked back of another's ballot is a page that nobody could read. */
    private void dropBacksOfOthers() {
        Set<Integer> ofBallots = pieces.values().stream()
                .filter(piece -> piece.election().isPresent())
                .flatMap(piece -> piece.counted().pages().stream())
                .map(FeedAssembly::place)
                .collect(Collectors.toSet());
        pieces.values()
                .removeIf(piece -> piece.election().isEmpty()
                        && piece.counted().pages().stream()
                                .map(FeedAssembly::place)
                                .allMatch(ofBallots::contains));
    }

    private void requireAll() {
        List<Integer> places = new ArrayList<>();
        pieces.values().forEach(piece -> piece.counted().pages().forEach(page -> places.add(place(page))));
        Set<Integer> distinct = places.stream().collect(Collectors.toSet());
        if (places.size() != pages.size() || distinct.size() != pages.size()) {
            throw new IllegalStateException("of " + pages.size() + " pages " + places.size() + " are accounted for");
        }
    }

    /** Of a page in its batch, from 1. */
    static int place(ReadPage page) {
        return page.file().page();
    }
}
