package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Block;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.minutes.Signatures.Signer;

/** Field 11: the end of counting, copies and signatures. Signatures never stand alone on a page. */
final class Closing {
    private Closing() {}

    static void write(Manuscript manuscript) {
        People people = manuscript.facts().people();
        Typography type = manuscript.typography();
        Signatures signatures = new Signatures(manuscript);
        List<Block> together = new ArrayList<>();
        together.add(manuscript.sectionTitle("close"));
        text(together, manuscript, "close.time");
        text(together, manuscript, "close.copies");
        together.add(type.space(3));
        together.add(signatures.heads(
                List.of(new Signer("sign.left", people.presidium()), new Signer("sign.right", people.head()))));
        boolean few = people.members().size() <= type.measure("signature.most");
        if (!people.members().isEmpty()) {
            together.add(type.space(3));
            together.add(type.centred(manuscript.wording().text("sign.members"), type.bold("body")));
        }
        together.addAll(few ? signatures.inRows(people.members()) : List.of(type.space(1)));
        manuscript.add(new Kept(together, !few));
        if (!few) {
            manuscript.add(signatures.inTable(people.members()));
        }
    }

    private static void text(List<Block> blocks, Manuscript manuscript, String key) {
        String text = manuscript.wording().text(key);
        if (!text.isEmpty()) {
            blocks.add(manuscript.typography().body(text));
        }
    }
}
