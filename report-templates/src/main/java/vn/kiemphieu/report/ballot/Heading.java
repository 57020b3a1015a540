package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Mode;

/**
 * What stands above the table.
 *
 * @param bottom where it ends
 */
record Heading(double bottom, List<Print> prints) {
    Heading {
        prints = List.copyOf(prints);
    }

    /** Page 1: who elects, beside the stamp; what is elected, under it. */
    static Heading first(Template template, Congress congress, Election election) {
        PaperPlaces places = PaperPlaces.of(template);
        Strip beside = besideStamp(template, places);
        List<Print> prints = new ArrayList<>();
        double y = who(template, congress, beside, prints);
        Flow what = new Flow(template, y + template.measure("head.gap"));
        Strip middle = template.measure("head.columns") > 1 ? middle(template, beside) : beside;
        title(what, middle, template, election);
        what.centred(template.bold("body.points"), middle, election.title().body());
        if (!election.title().term().isEmpty()) {
            what.centred(
                    template.bold("body.points"),
                    middle,
                    template.text("term", Map.of("term", election.title().term())));
        }
        remarks(what, middle, template, election);
        rehearsal(what, middle, template, congress);
        what.notAbove(places.stamp().bottom() + template.measure("clear"));
        what.gap(template.measure("head.gap"));
        prints.addAll(what.prints());
        return new Heading(what.y(), prints);
    }

    /** Page 2 and on: enough to know the paper when it lies alone. */
    static Heading further(Template template, Congress congress, Election election) {
        PaperPlaces places = PaperPlaces.of(template);
        double half = places.upperCode().x() - template.measure("clear") - template.width() / 2;
        Strip strip = new Strip(template.width() / 2 - half, template.width() / 2 + half);
        Style style = template.bold("further.points");
        Flow flow = new Flow(template, template.measure("head.top"));
        flow.oneLine(style, strip, template.text("title." + election.form()) + " " + template.text("further"));
        flow.centred(style, strip, election.title().body());
        remarks(flow, strip, template, election);
        rehearsal(flow, strip, template, congress);
        flow.notAbove(places.upperCode().bottom()).gap(template.measure("clear"));
        return new Heading(flow.y(), flow.prints());
    }

    private static double who(Template template, Congress congress, Strip beside, List<Print> prints) {
        boolean together = template.measure("head.columns") < 2;
        double gutter = template.measure("head.gutter") / 2;
        Strip left = together ? beside : new Strip(beside.left(), beside.centre() - gutter);
        Strip right = together ? beside : new Strip(beside.centre() + gutter, beside.right());
        double top = template.measure("head.top");
        Flow party = new Flow(template, top);
        Style partyStyle = template.bold("party.points");
        party.oneLine(partyStyle, right, template.text("party"));
        party.gap(0.5).rule(right, Math.min(right.width(), partyStyle.width(template.text("party"))));
        Flow unit = new Flow(template, together ? party.y() + 1 : top);
        unit.centred(template.regular("level.points"), left, capitals(congress.level()));
        unit.centred(template.bold("unit.points"), left, capitals(congress.unit()));
        unit.centred(template.bold("unit.points"), left, capitals(congress.name()));
        unit.centred(template.bold("unit.points"), left, template.text("star"));
        prints.addAll(party.prints());
        prints.addAll(unit.prints());
        return Math.max(party.y(), unit.y());
    }

    private static void title(Flow flow, Strip strip, Template template, Election election) {
        flow.centred(template.bold("title.points"), strip, template.text("title." + election.form()));
        flow.gap(1);
    }

    private static void remarks(Flow flow, Strip strip, Template template, Election election) {
        if (election.round() > 1 || election.kind() != ElectionKind.FIRST) {
            flow.centred(
                    template.bold("round.points"),
                    strip,
                    template.text("round." + election.kind(), Map.of("round", election.round())));
        }
        flow.gap(1);
        flow.centred(
                template.regular("seats.points"),
                strip,
                template.text(
                        "count." + election.form(),
                        Map.of(
                                "seats",
                                election.seats(),
                                "names",
                                election.candidates().size())));
    }

    private static void rehearsal(Flow flow, Strip strip, Template template, Congress congress) {
        if (congress.mode() == Mode.REHEARSAL) {
            flow.gap(1);
            flow.oneLine(template.bold("rehearsal.points"), strip, template.text("rehearsal"));
        }
    }

    private static Strip besideStamp(Template template, PaperPlaces places) {
        double clear = template.measure("clear");
        return new Strip(places.stamp().right() + clear, places.upperCode().x() - clear);
    }

    /** As wide as the middle of the page stays clear of the stamp. */
    private static Strip middle(Template template, Strip beside) {
        double centre = template.width() / 2;
        double half = Math.min(centre - beside.left(), beside.right() - centre);
        return new Strip(centre - half, centre + half);
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
