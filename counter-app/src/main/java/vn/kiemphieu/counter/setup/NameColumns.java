package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column of a list holds what: by its heading, or by its shape where it has none. */
record NameColumns(List<NameField> fields) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.0)?[.)]?");
    private static final List<NameField> THREE = List.of(NameField.FAMILY, NameField.MIDDLE, NameField.GIVEN);

    NameColumns {
        fields = List.copyOf(fields);
    }

    /** The columns, if this line is a heading: it names a full name, or both họ and tên. */
    static Optional<NameColumns> heading(Table.Line line) {
        Set<NameField> seen = EnumSet.noneOf(NameField.class);
        List<NameField> fields = new ArrayList<>();
        for (String cell : line.cells()) {
            NameField field = NameField.of(cell);
            fields.add(seen.add(field) ? field : NameField.OTHER);
        }
        boolean parts = seen.contains(NameField.GIVEN)
                && (seen.contains(NameField.FAMILY) || seen.contains(NameField.FAMILY_AND_MIDDLE));
        return parts || seen.contains(NameField.FULL) ? Optional.of(new NameColumns(fields)) : Optional.empty();
    }

    /** A list without heading: perhaps a number, then one full name or three parts, then a note. */
    static NameColumns byShape(List<Table.Line> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        boolean numbered = width > 1
                && lines.stream().allMatch(line -> NUMBER.matcher(line.cell(0)).matches());
        List<NameField> fields = new ArrayList<>();
        if (numbered) {
            fields.add(NameField.NUMBER);
        }
        if (width - fields.size() > 2) {
            fields.addAll(THREE);
        } else {
            fields.add(NameField.FULL);
        }
        fields.add(NameField.NOTE);
        return new NameColumns(fields);
    }

    /** What stands in the column of a field; empty where there is none. */
    String cell(Table.Line line, NameField field) {
        int column = fields.indexOf(field);
        return column < 0 ? "" : line.cell(column);
    }

    /** What stands in columns that no ballot has. */
    boolean leavesOut(Table.Line line) {
        for (int column = 0; column < line.cells().size(); column++) {
            boolean used = column < fields.size() && fields.get(column) != NameField.OTHER;
            if (!used && !line.cell(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
