package vn.kiemphieu.counter.bench.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.bench.figures.Seen;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;

/** What a count says of one of its pages. */
final class Answer {
    private Answer() {}

    static Seen of(ReadPage page, List<Counted> counted, boolean copy, long cpuNanos) {
        Counted mine = counted.stream()
                .filter(each -> each.pages().contains(page))
                .findFirst()
                .orElseThrow();
        return new Seen(
                mine.status(), reasons(mine), page.read().map(Read::rows).orElse(List.of()), copy, cpuNanos);
    }

    private static Set<String> reasons(Counted counted) {
        if (counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred) {
            return referred.reasons().stream().map(Enum::name).collect(Collectors.toSet());
        }
        if (counted instanceof Counted.Unreadable unreadable) {
            return Set.of(unreadable.trouble().name());
        }
        return counted instanceof Counted.Foreign foreign ? Set.of(foreign.why().name()) : Set.of();
    }
}
