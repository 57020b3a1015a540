package vn.kiemphieu.counter.command;

import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.session.Opening;
import vn.kiemphieu.tally.session.Ready.Step;

/** Opens the box. */
@Command(
        name = "open",
        description = {"Mở hòm phiếu: mọi con số đều bằng 0, hai người chứng kiến.", "Opens the box."})
final class SessionOpen extends HallStep {
    @Mixin
    private PeopleOption people = new PeopleOption();

    SessionOpen(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        if (hall.open(people.two(attendance)) instanceof Opening.NotReady notReady) {
            notReady.missing()
                    .forEach((election, steps) -> say("Cuộc bầu " + election + " còn thiếu: " + words(steps) + "."));
            return Exit.NEEDS_PEOPLE;
        }
        say("Hòm phiếu đã mở.");
        return Exit.SETTLED;
    }

    private static String words(Set<Step> steps) {
        return steps.stream()
                .sorted()
                .map(step -> switch (step) {
                    case PRINTED -> "in phiếu";
                    case PROOF_READ -> "soát bản in";
                    case TESTED -> "thử máy";
                })
                .collect(Collectors.joining(", "));
    }
}
