package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Block;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.minutes.Signatures.Signer;

/**
 * Biên bản bầu cử: the skeleton of the minutes of a whole election, which the secretariat completes by hand (nominations,
 * withdrawals, votes on number and list). Presidium, secretary and counting committee sign; that the counting committee does
 * is read in 190-QĐ/TW art. 8, the rest is unverified and stands in the template.
 */
public final class ElectionMinutes {
    private final MinutesTemplate template;

    /**
     * Minutes in the words and measures of a template.
     *
     * @throws IllegalArgumentException if it is a template of another document
     */
    public ElectionMinutes(MinutesTemplate template) {
        this.template = template.of(MinutesTemplate.Document.ELECTION_MINUTES);
    }

    /**
     * The finished PDF; the same facts and template give the same bytes.
     *
     * @throws IllegalArgumentException for opinion and confidence ballots, which elect nobody
     */
    public byte[] pdf(MinutesFacts facts) {
        if (!facts.count().election().form().elects()) {
            throw new IllegalArgumentException("ballots that elect nobody have no election minutes");
        }
        Manuscript manuscript = new Manuscript(template, facts);
        Letterhead.write(manuscript);
        course(manuscript);
        manuscript.section("elected");
        Outcome.elected(manuscript);
        close(manuscript);
        return Press.print(manuscript);
    }

    private static void course(Manuscript manuscript) {
        manuscript.section("time");
        List.of("time", "convened", "chairs", "secretaries").forEach(manuscript::paragraph);
        String head = manuscript.facts().people().head();
        String name = head.isEmpty() ? manuscript.wording().text("blank.name") : head;
        manuscript.paragraph("committee.vote", Values.NONE.with("name", name));
        manuscript.section("list");
        List.of("list.seats", "list.prepared", "list.nominated", "list.withdrawn", "list.closed")
                .forEach(manuscript::paragraph);
        manuscript.section("voting");
        List.of("voting.box", "voting.figures").forEach(manuscript::paragraph);
    }

    private static void close(Manuscript manuscript) {
        People people = manuscript.facts().people();
        List<Block> together = new ArrayList<>();
        together.add(manuscript.sectionTitle("close"));
        List.of("close.complaints", "close.announced", "close.copies").forEach(key -> {
            together.add(manuscript.typography().body(manuscript.wording().text(key)));
        });
        together.add(manuscript.typography().space(3));
        together.add(new Signatures(manuscript)
                .heads(List.of(
                        new Signer("sign.left", people.presidium()),
                        new Signer("sign.middle", ""),
                        new Signer("sign.right", people.head()))));
        manuscript.add(new Kept(together, false));
    }
}
