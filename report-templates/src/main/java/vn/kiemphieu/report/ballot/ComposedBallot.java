package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.report.ballot.TablePlan.Room;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.PaperCode;
import vn.kiemphieu.tally.election.Side;

/**
 * A ballot with everything in its place: what is printed, page by page, and the layout that says where it stands. Both
 * come from the same numbers.
 */
record ComposedBallot(BallotLayout layout, List<List<Print>> pages) {
    ComposedBallot {
        pages = List.copyOf(pages);
    }

    static ComposedBallot of(Template template, Congress congress, Election election) {
        return new Composer(template, congress, election).compose();
    }

    private static final class Composer {
        private final Template template;
        private final Congress congress;
        private final Election election;
        private final PaperPlaces places;
        private final Heading first;
        private final Heading further;
        private final TablePlan plan;

        Composer(Template template, Congress congress, Election election) {
            this.template = template;
            this.congress = congress;
            this.election = election;
            this.places = PaperPlaces.of(template);
            this.first = Heading.first(template, congress, election);
            this.further = Heading.further(template, congress, election);
            this.plan = new TablePlanner(template, election, room(first), room(further)).plan();
        }

        ComposedBallot compose() {
            NameExtent extent = NameExtent.of(election.candidates());
            List<BallotLayout.Page> layouts = new ArrayList<>();
            List<List<Print>> pages = new ArrayList<>();
            int set = 0;
            for (int page = 1; page <= plan.pages(); page++) {
                int upTo = Math.min(election.candidates().size(), set + plan.capacity(page));
                List<Candidate> names = election.candidates().subList(set, upTo);
                BallotTable table =
                        new BallotTable(template, plan, plan.rooms().get(page - 1), extent).set(names, set + 1);
                layouts.add(layout(page, table));
                pages.add(prints(page, table));
                set = upTo;
            }
            return new ComposedBallot(new BallotLayout(template.paper(), layouts), pages);
        }

        private BallotLayout.Page layout(int page, BallotTable table) {
            boolean back = election.stock().sides() == 2 && page % 2 == 0;
            return new BallotLayout.Page(
                    page,
                    back ? Side.BACK : Side.FRONT,
                    table.rows(),
                    page == 1 ? Optional.of(Hundredths.box(places.stamp())) : Optional.empty(),
                    places.codes().stream().map(Hundredths::box).toList(),
                    places.anchors().stream().map(Hundredths::box).toList());
        }

        private List<Print> prints(int page, BallotTable table) {
            PaperCode code = new PrintedCode(template, congress, election).of(page, plan.pages());
            List<Print> prints = new ArrayList<>();
            places.anchors().forEach(anchor -> prints.add(sheet -> sheet.fill(anchor)));
            places.codes().forEach(place -> prints.add(new QrPrint(code, place)));
            prints.addAll(page == 1 ? first.prints() : further.prints());
            prints.addAll(table.prints());
            prints.addAll(new Footing(template, election).under(table, page, plan.pages()));
            return List.copyOf(prints);
        }

        private Room room(Heading heading) {
            Bounds lower = places.lowerCode();
            boolean boxes = election.form() != BallotForm.STRIKE_OUT;
            return new Room(
                    heading.bottom(),
                    template.measure(boxes ? "table.head.boxes" : "table.head"),
                    lower.y() - template.measure("clear"));
        }
    }
}
