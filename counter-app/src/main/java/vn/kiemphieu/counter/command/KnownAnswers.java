package vn.kiemphieu.counter.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.testballots.demo.KnownResult;
import vn.kiemphieu.testballots.demo.KnownResult.Person;

/** Compares a count of made-up ballots with what is known of them, number by number. */
final class KnownAnswers {
    private final Screen screen;
    private final List<String> differences = new ArrayList<>();

    KnownAnswers(Screen screen) {
        this.screen = screen;
    }

    /** Says whether the count is the known one. */
    boolean tell(KnownResult known, Closing closing) {
        Tally tally = closing.tally();
        compare("số trang", known.pages(), closing.pages());
        compare("thu về", known.collected(), tally.collected());
        compare("hợp lệ", known.valid(), tally.valid());
        Map<String, Long> invalid = new TreeMap<>();
        tally.invalid().forEach((ground, ballots) -> invalid.put(ground.name(), ballots));
        compare("không hợp lệ", new TreeMap<>(known.invalid()).toString(), invalid.toString());
        for (int row = 1; row <= known.people().size(); row++) {
            comparePerson(known.people().get(row - 1), row, tally);
        }
        compareOutcome(known, closing.result());
        screen.say("");
        if (differences.isEmpty()) {
            screen.say("Đối chiếu với đáp án của bộ phiếu mẫu: mọi con số đều khớp.");
        } else {
            screen.say("KHÁC với đáp án của bộ phiếu mẫu:");
            differences.forEach(difference -> screen.say("  " + difference));
        }
        return differences.isEmpty();
    }

    private void comparePerson(Person person, int row, Tally tally) {
        for (Choice choice : Choice.values()) {
            int votes = person.votes().getOrDefault(choice.name().toLowerCase(Locale.ROOT), 0);
            compare("dòng " + row + " " + choice, votes, tally.votes(row, choice));
        }
    }

    private void compareOutcome(KnownResult known, Result result) {
        List<String> elected = result.elected().stream()
                .map(standing -> standing.candidate().id().value())
                .toList();
        compare("trúng cử", sorted(known.elected()), sorted(elected));
        List<String> tied = List.of();
        if (result.rest() instanceof Rest.Tied tie) {
            tied = tie.candidates().stream().map(person -> person.id().value()).toList();
        }
        compare("bằng phiếu", sorted(known.tied()), sorted(tied));
    }

    /** People with equal votes may stand in either order. */
    private static String sorted(List<String> ids) {
        return ids.stream().sorted().toList().toString();
    }

    private void compare(String what, Object known, Object counted) {
        if (!known.toString().equals(counted.toString())) {
            differences.add(what + ": đáp án " + known + ", đếm được " + counted);
        }
    }
}
