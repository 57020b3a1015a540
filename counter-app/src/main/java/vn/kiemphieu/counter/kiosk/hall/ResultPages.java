package vn.kiemphieu.counter.kiosk.hall;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/** The results of a closed session as pages for the hall: for each election what it came to, then a few names on each page. */
public final class ResultPages {
    /** So many are read from the last row of a hall. */
    private static final int NAMES = 8;

    private ResultPages() {}

    /** How many there are. */
    public static int count(CountingHall hall) {
        return hall.elections().stream().mapToInt(id -> count(hall, id)).sum();
    }

    /** Where those of an election begin, from 0. */
    public static int first(CountingHall hall, ElectionId election) {
        return hall.elections().stream()
                .takeWhile(id -> !id.equals(election))
                .mapToInt(id -> count(hall, id))
                .sum();
    }

    private static int count(CountingHall hall, ElectionId id) {
        int names = hall.congress().election(id).orElseThrow().candidates().size();
        return 1 + (names + NAMES - 1) / NAMES;
    }

    /** All of them. */
    static List<Page> of(CountingHall hall) {
        List<Page> pages = new ArrayList<>();
        for (ElectionId id : hall.elections()) {
            Closing closing = hall.result(id);
            Election election = closing.paper().election();
            pages.add(titled(election, pages)
                    .with(ResultParts.ballots(closing))
                    .with(ResultParts.outcome(election, closing.result()))
                    .done());
            Part.Bars all = ResultParts.bars(closing);
            for (int from = 0; from < all.bars().size(); from += NAMES) {
                List<Part.Bar> few =
                        all.bars().subList(from, Math.min(all.bars().size(), from + NAMES));
                pages.add(titled(election, pages)
                        .with(new Part.Bars(few, all.most(), all.needed()))
                        .done());
            }
        }
        return pages;
    }

    private static Page.Draft titled(Election election, List<Page> before) {
        return Page.about("hall-result-" + before.size(), title(election));
    }

    private static Words title(Election election) {
        String again = election.round() > 1 ? " (round " + election.round() + ")" : "";
        return Words.of(
                "Kết quả bầu " + ElectionTitle.of(election),
                "Result: " + election.title().body() + again);
    }
}
