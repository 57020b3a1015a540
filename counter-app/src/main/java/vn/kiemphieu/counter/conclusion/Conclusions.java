package vn.kiemphieu.counter.conclusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.NothingToSettle;
import vn.kiemphieu.counter.conclusion.Ending.Waiting;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.election.Election;

/**
 * Brings together what the machine counted and what people concluded. A conclusion by {@code ballot} means that ballot; one
 * by {@code sha256} means the copies of that picture where there are any, otherwise the page of that picture, or the ballot
 * that it belongs to. Pictures that nobody can tell apart are concluded on together.
 */
public final class Conclusions {
    private final List<Counted> all;
    private final Problems problems;
    private final Concluder concluder;
    private final IdentityHashMap<Counted, Ending> endings = new IdentityHashMap<>();

    private Conclusions(List<Counted> all, Election election, Problems problems) {
        this.all = all;
        this.problems = problems;
        this.concluder = new Concluder(election, problems);
    }

    /**
     * What became of everything that was counted, in the same order.
     *
     * @param problems where what is wrong with the conclusions goes
     * @throws RequestRefused if a conclusion fits nothing, stands twice or is against the rules
     */
    public static List<Concluded> settle(
            List<Counted> all, Election election, List<Conclusion> conclusions, Problems problems) {
        Conclusions settling = new Conclusions(all, election, problems);
        conclusions.forEach(settling::conclude);
        problems.refuseIfAny();
        return all.stream()
                .map(counted -> new Concluded(counted, settling.endings.getOrDefault(counted, withoutPeople(counted))))
                .toList();
    }

    private static Ending withoutPeople(Counted counted) {
        if (counted instanceof Counted.Back) {
            return new NothingToSettle();
        }
        return counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Valid valid
                ? new Collected(valid, By.MACHINE)
                : new Waiting();
    }

    private void conclude(Conclusion conclusion) {
        List<Counted> meant = meant(conclusion.subject());
        if (meant.isEmpty()) {
            problems.add(
                    conclusion.place(),
                    "không có phiếu hay trang nào mang mã " + shortened(conclusion.subject()),
                    "chép lại mã từ sheets.jsonl của lần kiểm này");
        }
        for (Counted counted : meant) {
            if (endings.containsKey(counted)) {
                problems.add(
                        conclusion.place(),
                        "phiếu " + shortened(conclusion.subject()) + " đã có một kết luận khác",
                        "chỉ giữ lại một kết luận");
                return;
            }
            concluder.conclude(counted, conclusion).ifPresent(ending -> endings.put(counted, ending));
        }
    }

    private List<Counted> meant(Subject subject) {
        if (subject.kind() == Subject.Kind.BALLOT) {
            return all.stream()
                    .filter(counted -> counted instanceof Counted.Ballot ballot
                            && ballot.id().equals(subject.hash()))
                    .toList();
        }
        List<Counted> holding = new ArrayList<>();
        Set<Boolean> copies = new HashSet<>();
        for (Counted counted : all) {
            if (counted.pages().stream().map(ReadPage::sha256).anyMatch(subject.hash()::equals)) {
                holding.add(counted);
                copies.add(counted instanceof Counted.Duplicate);
            }
        }
        return copies.size() == 2
                ? holding.stream()
                        .filter(counted -> counted instanceof Counted.Duplicate)
                        .toList()
                : holding;
    }

    private static String shortened(Subject subject) {
        return subject.hash().substring(0, 12) + "…";
    }
}
