package vn.kiemphieu.counter.counting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kiemphieu.counter.counting.Attempt.Purpose;
import vn.kiemphieu.scanner.PageFile;

/**
 * Hands pages to native code so that its crash, which ends the process, does not end every later run as well (ADR 0011).
 * What was in hand when a run died is taken first in the next one, a page at a time.
 */
public final class Guard {
    /**
     * A page with which the process died this often while nothing else was in hand is given up. Once would do for a crash;
     * but then a count that is killed from outside twice in a bad moment would lose a good page to people.
     */
    public static final int MOST_ALONE = 2;

    private final WorkingFile working;
    private final Purpose purpose;

    private Guard(WorkingFile working, Purpose purpose) {
        this.working = working;
        this.purpose = purpose;
    }

    static Guard ofReading(WorkingFile working) {
        return new Guard(working, Purpose.READ);
    }

    /** Of drawing pictures for people. */
    public static Guard ofShowing(WorkingFile working) {
        return new Guard(working, Purpose.SHOW);
    }

    /** Does the work on a page, while others are worked on as well. */
    public <T> T among(PageFile page, Supplier<T> work) {
        Attempt attempt = Attempt.at(purpose, page);
        working.begin(attempt);
        try {
            return work.get();
        } finally {
            working.end(attempt); // only the death of the process leaves it open
        }
    }

    /**
     * Does the work on those pages with which an earlier run died, one at a time; gives up those that prove deadly.
     *
     * @return the pages that are done with, one way or the other
     */
    public Set<PageFile> aloneFirst(Collection<PageFile> pages, Consumer<PageFile> work, Consumer<PageFile> giveUp) {
        List<Suspect> suspects = pages.stream()
                .filter(page -> working.wasCutOff(Attempt.at(purpose, page)))
                .map(this::suspect)
                .sorted(Comparator.comparing(Suspect::deaths).reversed()) // whatever kills it, every run gets further
                .toList();
        Set<PageFile> done = new HashSet<>();
        for (Suspect suspect : suspects) {
            take(suspect, work, giveUp);
            done.add(suspect.page());
        }
        return done;
    }

    private record Suspect(PageFile page, String name, long deaths) {}

    private Suspect suspect(PageFile page) {
        String name = PageReceiver.name(page);
        return new Suspect(page, name, working.deathsAlone(Attempt.at(purpose, page), name));
    }

    private void take(Suspect suspect, Consumer<PageFile> work, Consumer<PageFile> giveUp) {
        Attempt attempt = Attempt.at(purpose, suspect.page());
        if (suspect.deaths() >= MOST_ALONE) {
            giveUp.accept(suspect.page());
            return;
        }
        working.beginAlone(attempt, suspect.name());
        try {
            work.accept(suspect.page());
        } finally {
            working.end(attempt);
        }
    }
}
