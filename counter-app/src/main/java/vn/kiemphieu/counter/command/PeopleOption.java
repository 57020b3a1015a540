package vn.kiemphieu.counter.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.TwoPeople;

/** Who answers for a step. */
final class PeopleOption {
    @Option(
            names = "--by",
            paramLabel = "HỌ-TÊN",
            description = "Người chịu trách nhiệm; ghi hai lần, hai người khác nhau.")
    private List<String> names = new ArrayList<>();

    TwoPeople two() {
        if (names.size() != 2) {
            throw new RequestRefused("--by", "bước này phải có hai người", "ghi --by hai lần");
        }
        try {
            return new TwoPeople(names.get(0), names.get(1));
        } catch (IllegalArgumentException samePerson) {
            throw new RequestRefused("--by", "phải là hai người khác nhau", "ghi tên người thứ hai");
        }
    }
}
