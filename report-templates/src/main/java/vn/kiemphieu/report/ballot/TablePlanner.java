package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.report.ballot.TablePlan.Room;
import vn.kiemphieu.report.page.Style;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

/**
 * Spreads a list over as few pages as it can be read and marked on: first one block of rows, then more side by side where
 * rows would become uncomfortably low, then another page.
 */
final class TablePlanner {
    private static final double ROW_STEP = 0.05;
    private static final double POINT_STEP = 0.5;

    private final Template template;
    private final Election election;
    private final NameExtent extent;
    private final Room first;
    private final Room further;
    private final String kind;

    TablePlanner(Template template, Election election, Room first, Room further) {
        this.template = template;
        this.election = election;
        this.extent = NameExtent.of(election.candidates());
        this.first = first;
        this.further = further;
        this.kind = election.form() == BallotForm.STRIKE_OUT ? "strike" : "boxes";
    }

    /** The plan; refuses a name that is too long for the paper. */
    TablePlan plan() {
        requireRoomForNames();
        for (int pages = 1; pages <= election.candidates().size(); pages++) {
            Optional<TablePlan> plan = best(pages);
            if (plan.isPresent()) {
                return plan.get();
            }
        }
        throw new IllegalArgumentException(
                "phần đầu phiếu không chừa đủ chỗ cho một dòng tên trên giấy " + template.paper());
    }

    private Optional<TablePlan> best(int pages) {
        List<Room> rooms = new ArrayList<>(List.of(first));
        rooms.addAll(IntStream.range(1, pages).mapToObj(page -> further).toList());
        List<TablePlan> plans = IntStream.rangeClosed(1, (int) template.measure("table.blocks"))
                .mapToObj(blocks -> plan(rooms, blocks))
                .flatMap(Optional::stream)
                .toList();
        return plans.stream()
                .filter(this::comfortable)
                .findFirst()
                .or(() -> plans.stream().max(Comparator.comparingDouble(TablePlan::row)));
    }

    private boolean comfortable(TablePlan plan) {
        return plan.row() >= measure(".row.good") && plan.names().points() >= template.measure("name.points.good");
    }

    private Optional<TablePlan> plan(List<Room> rooms, int blocks) {
        TableColumns columns = columns(blocks);
        double byWidth = pointsFor(nameWidth(columns) / extent.width());
        if (byWidth < template.measure(blocks > 1 ? "name.points.narrow" : "name.points.least")) {
            return Optional.empty();
        }
        for (double row = measure(".row"); row >= measure(".row.least") - 1e-9; row -= ROW_STEP) {
            TablePlan plan = new TablePlan(rooms, lefts(columns, blocks), columns, row, Style.regular(1));
            if (holds(plan)) {
                double points = Math.min(byWidth, pointsFor((row - template.measure("name.clear")) / extent.height()));
                return points < template.measure("name.points.least")
                        ? Optional.empty()
                        : Optional.of(new TablePlan(rooms, plan.lefts(), columns, row, Style.regular(points)));
            }
        }
        return Optional.empty();
    }

    private boolean holds(TablePlan plan) {
        int names = IntStream.rangeClosed(1, plan.pages()).map(plan::capacity).sum();
        return names >= election.candidates().size();
    }

    private TableColumns columns(int blocks) {
        double margin = template.measure("margin");
        double full = template.width() - 2 * margin;
        double block = (full - (blocks - 1) * template.measure("table.gutter")) / blocks;
        return TableColumns.of(template, election, Math.min(block, measure(".width")), blocks > 1);
    }

    private List<Double> lefts(TableColumns columns, int blocks) {
        double gutter = template.measure("table.gutter");
        double all = blocks * columns.width() + (blocks - 1) * gutter;
        return IntStream.range(0, blocks)
                .mapToObj(block -> (template.width() - all) / 2 + block * (columns.width() + gutter))
                .toList();
    }

    private double nameWidth(TableColumns columns) {
        return columns.name() - 2 * columns.pad();
    }

    /** The largest whole or half size whose em is not longer. */
    private double pointsFor(double em) {
        double points = em / Style.regular(1).em();
        return Math.min(template.measure("name.points"), Math.floor(points / POINT_STEP + 1e-6) * POINT_STEP);
    }

    private double measure(String key) {
        return template.measure(kind + key);
    }

    private void requireRoomForNames() {
        if (pointsFor(nameWidth(columns(1)) / extent.width()) < template.measure("name.points.least")) {
            throw new IllegalArgumentException(
                    "tên \"" + extent.longest() + "\" quá dài so với phiếu giấy " + template.paper());
        }
    }
}
