package vn.kiemphieu.report.ballot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.Lines;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;

/** Sets one row of the table and says where its name and its boxes stand. */
final class TableRow {
    private final Template template;
    private final TablePlan plan;
    private final NameExtent extent;

    TableRow(Template template, TablePlan plan, NameExtent extent) {
        this.template = template;
        this.plan = plan;
        this.extent = extent;
    }

    /**
     * Where a row goes.
     *
     * @param number counted over the whole ballot
     */
    record Place(int number, double left, double top) {}

    BallotLayout.Row set(Candidate candidate, Place place, List<Print> prints) {
        Style style = plan.names();
        TableColumns columns = plan.columns();
        double baseline = place.top() + (plan.row() - extent.height() * style.em()) / 2 + extent.above() * style.em();
        double x = place.left() + columns.number() + columns.pad();
        String number = Integer.toString(place.number());
        prints.add(sheet -> sheet.centred(style, place.left() + columns.number() / 2, baseline, number));
        prints.add(sheet -> sheet.text(style, x, baseline, candidate.fullName()));
        Map<Column, Box> boxes = boxes(place, prints);
        if (columns.note() > 0 && !candidate.note().isEmpty()) {
            note(candidate, place, prints);
        }
        return new BallotLayout.Row(
                place.number(),
                candidate.id(),
                ink(x, baseline, "", candidate.fullName()),
                part(candidate.family(), x, baseline, ""),
                part(candidate.middle(), x, baseline, before(candidate.family())),
                ink(x, baseline, before(candidate.family(), candidate.middle()), candidate.given()),
                boxes);
    }

    private Map<Column, Box> boxes(Place place, List<Print> prints) {
        TableColumns columns = plan.columns();
        double side = template.measure("box.side");
        double line = template.measure("box.line");
        Map<Column, Box> boxes = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.marks().size(); i++) {
            double x = place.left() + columns.markLeft(i) + (columns.mark() - side) / 2;
            Bounds inside = new Bounds(x, place.top() + (plan.row() - side) / 2, side, side);
            prints.add(sheet -> sheet.rect(Pen.black(line), inside.grown(line / 2)));
            boxes.put(columns.marks().get(i), Hundredths.box(inside));
        }
        return boxes;
    }

    private void note(Candidate candidate, Place place, List<Print> prints) {
        double left = place.left() + plan.columns().width() - plan.columns().note();
        Strip strip = new Strip(left + 1, left + plan.columns().note() - 1);
        Style style = template.regular("note.points");
        Lines lines = Lines.filled(style, strip.width(), candidate.note());
        double height = lines.lines().size() * style.em() * template.measure("leading");
        if (height > plan.row() || lines.widest() > strip.width()) {
            throw new IllegalArgumentException("ghi chú của \"" + candidate.fullName() + "\" quá dài so với dòng");
        }
        prints.addAll(new Flow(template, place.top() + (plan.row() - height) / 2)
                .paragraph(style, strip, candidate.note())
                .prints());
    }

    private Optional<Box> part(String text, double x, double baseline, String before) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ink(x, baseline, before, text));
    }

    private Box ink(double x, double baseline, String before, String text) {
        Style style = plan.names();
        return Hundredths.box(style.bounds(text).moved(x + style.width(before), baseline));
    }

    private static String before(String... parts) {
        StringBuilder before = new StringBuilder();
        for (String part : parts) {
            before.append(part).append(part.isEmpty() ? "" : " ");
        }
        return before.toString();
    }
}
