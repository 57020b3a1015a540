package vn.kiemphieu.counter.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.TwoPeople;

/** Who answers for a step. */
final class PeopleOption {
    @Option(
            names = "--by",
            paramLabel = "NGƯỜI",
            description =
                    "Người chịu trách nhiệm: họ tên, hoặc mã người trong tệp --people; ghi hai lần, hai người khác nhau.")
    private List<String> names = new ArrayList<>();

    /** The two; empty where nobody is named. */
    Optional<TwoPeople> ifNamed(Attendance attendance) {
        return names.isEmpty() ? Optional.empty() : Optional.of(two(attendance));
    }

    TwoPeople two(Attendance attendance) {
        if (names.size() != 2) {
            throw new RequestRefused("--by", "bước này phải có hai người", "ghi --by hai lần");
        }
        try {
            return new TwoPeople(attendance.name(names.get(0)), attendance.name(names.get(1)));
        } catch (IllegalArgumentException samePerson) {
            throw new RequestRefused("--by", "phải là hai người khác nhau", "ghi tên người thứ hai");
        }
    }
}
