package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** Fields 3 to 6: basis, number to elect, list, counting committee. */
final class Preliminaries {
    private Preliminaries() {}

    static void write(Manuscript manuscript) {
        manuscript.paragraph("basis");
        manuscript.paragraph("basis.meeting");
        Election election = manuscript.facts().count().election();
        manuscript.section("seats");
        manuscript.paragraph("seats");
        manuscript.paragraph("surplus");
        manuscript.paragraph("form");
        manuscript.paragraph("kind." + election.kind());
        list(manuscript, election.candidates());
        committee(manuscript);
    }

    private static void list(Manuscript manuscript, List<Candidate> candidates) {
        Wording wording = manuscript.wording();
        Typography type = manuscript.typography();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(type.column(wording.text("column.no"), "no", Align.CENTRE));
        columns.add(Typography.restColumn(wording.text("column.name")));
        columns.add(type.column(wording.text("column.note"), "note", Align.LEFT));
        List<List<String>> rows = IntStream.range(0, candidates.size())
                .mapToObj(i -> List.of(
                        Integer.toString(i + 1),
                        candidates.get(i).fullName(),
                        candidates.get(i).note()))
                .toList();
        manuscript.section("list");
        manuscript.introduction("list.intro");
        manuscript.table(type.table(columns, rows));
    }

    private static void committee(Manuscript manuscript) {
        People people = manuscript.facts().people();
        manuscript.section("committee");
        manuscript.paragraph("committee.head", Values.NONE.with("name", orBlank(manuscript, people.head())));
        String members = String.join("; ", people.members());
        manuscript.paragraph("committee.members", Values.NONE.with("people", orBlank(manuscript, members)));
        if (!people.technicians().isEmpty()) {
            String technicians = String.join("; ", people.technicians());
            manuscript.paragraph("committee.technicians", Values.NONE.with("people", technicians));
        }
        manuscript.paragraph("committee.box");
    }

    private static String orBlank(Manuscript manuscript, String name) {
        return name.isEmpty() ? manuscript.wording().text("blank.name") : name;
    }
}
