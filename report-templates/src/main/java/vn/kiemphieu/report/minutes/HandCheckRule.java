package vn.kiemphieu.report.minutes;

import java.util.List;
import vn.kiemphieu.report.flow.Kept;

/** What both papers of a hand check begin with: the commitment, then the dice, then the rule in words. */
final class HandCheckRule {
    private HandCheckRule() {}

    static void write(Manuscript manuscript, HandCheckFacts facts) {
        Values values = facts.values();
        manuscript.section("rule");
        shown(manuscript, "commitment", "commitment.code", values);
        shown(manuscript, "dice", "dice.digits", values);
        manuscript.paragraph("sample", values);
        manuscript.paragraph(facts.check().plan().plan().unmatched() > 0 ? "unmatched.some" : "unmatched.none", values);
        manuscript.paragraph("draw", values);
        shown(manuscript, "shell", "shell.command", values);
        manuscript.paragraph("harm", values);
    }

    /** A sentence with what it speaks of on a line of its own, to be copied or compared letter by letter. */
    private static void shown(Manuscript manuscript, String sentence, String line, Values values) {
        Typography type = manuscript.typography();
        Wording wording = manuscript.wording();
        manuscript.add(new Kept(
                List.of(
                        type.body(wording.text(sentence, values)),
                        type.centred(wording.text(line, values), type.bold("body")),
                        type.space(1)),
                false));
    }
}
