package vn.kiemphieu.suite.inner.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.organisation.Congress;
import vn.kiemphieu.suite.organisation.Congresses;
import vn.kiemphieu.suite.organisation.Organisation;
import vn.kiemphieu.suite.organisation.Tree;
import vn.kiemphieu.suite.organisation.Unit;
import vn.kiemphieu.suite.organisation.Version;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** The tree of a day, one unit at a time: what is above it, right below it, and what it was before. */
public final class OrganisationPages implements Feature {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Database database;
    private final Clock clock;

    public OrganisationPages(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A unit on a day; without a path, the roots.
     *
     * @param path from the root to the unit
     * @param below the units right below it, with how many are right below each
     */
    public record Shown(
            LocalDate day, List<Unit> path, List<Below> below, List<Version> history, List<Congress> congresses) {
        public Shown {
            path = List.copyOf(path);
            below = List.copyOf(below);
            history = List.copyOf(history);
            congresses = List.copyOf(congresses);
        }

        /** What the page is called. */
        public String title() {
            return path.isEmpty() ? "Tổ chức" : path.get(path.size() - 1).name();
        }
    }

    /** A unit and how many are right below it. */
    public record Below(Unit unit, int children) {}

    @Override
    public void routes(Routes routes) {
        routes.get("/to-chuc", Who.SIGNED_IN, this::page).menu("Tổ chức", "/to-chuc", Who.SIGNED_IN);
    }

    private Answer page(Request request) {
        LocalDate day = day(request.query("ngay")).orElseGet(() -> LocalDate.now(clock.withZone(VIETNAM)));
        String code = request.query("don-vi");
        Shown shown = database.read(handle -> {
            Tree tree = Organisation.asOf(handle, day);
            List<Unit> below = code.isEmpty() ? tree.roots() : tree.children(code);
            return new Shown(
                    day,
                    tree.path(code),
                    below.stream()
                            .map(unit ->
                                    new Below(unit, tree.children(unit.code()).size()))
                            .toList(),
                    Organisation.history(handle, code),
                    Congresses.of(handle, code));
        });
        return Answer.page("organisation/unit.jte", shown.title(), shown);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
