package vn.kiemphieu.counter.bench.kiosk;

import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.kiosk.day.Devices.PaperWay;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.Ready;
import vn.kiemphieu.testballots.demo.DemoDeck;

/** A scanner whose tray holds the next paper of the day by itself: the test deck, then the ballots of the box. */
public record OfficialTray(List<byte[]> pages) implements Scanner {
    private static final int PIXELS_ACROSS = 2339;

    /**
     * The way in of that paper.
     *
     * @param ballots in the box
     * @param first how many of them are the first batch; the others are the second
     */
    public static List<PaperWay> ways(Station station, int ballots, int first) {
        return station.hallIfAny().isEmpty()
                ? List.of()
                : List.of(PaperWay.of(Words.same("khay"), () -> new OfficialTray(next(station, ballots, first))));
    }

    private static List<byte[]> next(Station station, int ballots, int first) {
        var congress = station.hall().congress();
        Election election = congress.election(station.hall().elections().get(0)).orElseThrow();
        if (station.hall().state() instanceof Ready) {
            PdfPages deck = new PdfPages(ReadinessTest.deck(congress, election).pdf());
            return IntStream.rangeClosed(1, deck.count())
                    .mapToObj(page -> deck.page(page, PIXELS_ACROSS))
                    .toList();
        }
        boolean begins = ((Open) station.hall().state()).batches().size() == 1;
        return DemoDeck.of(congress, election, ballots)
                .sheets()
                .subList(begins ? 0 : first, begins ? first : ballots)
                .stream()
                .map(sheet -> sheet.draw().bytes())
                .toList();
    }

    @Override
    public String name() {
        return "khay";
    }

    @Override
    public FeedEnd feed(FeedSettings settings, PageTaker taker) {
        pages.forEach(page -> taker.take(new ScannedPage(page, 0)));
        return new FeedEnd.TrayEmpty(pages.size());
    }

    @Override
    public void pause() {}

    @Override
    public void close() {}
}
