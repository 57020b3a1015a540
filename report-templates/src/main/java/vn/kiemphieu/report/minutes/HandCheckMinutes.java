package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemphieu.report.flow.Block;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.minutes.Signatures.Signer;
import vn.kiemphieu.tally.check.Finding;
import vn.kiemphieu.tally.check.FullHandCount;
import vn.kiemphieu.tally.check.HandCheck.Compared;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.check.Risk;
import vn.kiemphieu.tally.check.SamplePlan;

/**
 * Biên bản kiểm tra tay: what was drawn and read, what it says of each conclusion, whom all paper is counted for, and how
 * sure the rest is. Its form is ours and stands in the template; no Party text knows a hand check by sample.
 */
public final class HandCheckMinutes {
    private final MinutesTemplate template;

    /**
     * Minutes in the words and measures of a template.
     *
     * @throws IllegalArgumentException if it is a template of another document
     */
    public HandCheckMinutes(MinutesTemplate template) {
        this.template = template.of(MinutesTemplate.Document.HAND_CHECK_MINUTES);
    }

    /**
     * The finished PDF; the same facts and template give the same bytes.
     *
     * @param compared what came of the check
     */
    public byte[] pdf(HandCheckFacts facts, Compared compared) {
        return Press.print(manuscript(facts, compared));
    }

    Manuscript manuscript(HandCheckFacts facts, Compared compared) {
        Manuscript manuscript = new Manuscript(template, facts.minutes());
        Letterhead.write(manuscript);
        HandCheckRule.write(manuscript, facts);
        read(manuscript, facts, compared);
        byHand(manuscript, facts, compared);
        conclusion(manuscript, facts, compared);
        close(manuscript);
        return manuscript;
    }

    private static void read(Manuscript manuscript, HandCheckFacts facts, Compared compared) {
        manuscript.section("read");
        Values values = facts.values()
                .with("different", compared.different().size())
                .with("places", places(manuscript, compared.different()));
        manuscript.paragraph(compared.different().isEmpty() ? "read.same" : "read.different", values);
        manuscript.paragraph("read.table");
        manuscript.table(new FindingTables(manuscript).findings(compared.findings()));
    }

    private static void byHand(Manuscript manuscript, HandCheckFacts facts, Compared compared) {
        List<FullHandCount> counts = Stream.concat(
                        facts.check().plan().beside().stream(), compared.toCountInFull().stream())
                .toList();
        manuscript.section("full");
        if (counts.isEmpty()) {
            manuscript.paragraph("full.none");
            return;
        }
        manuscript.paragraph("full.some");
        manuscript.table(new FindingTables(manuscript).byHand(counts));
    }

    private static void conclusion(Manuscript manuscript, HandCheckFacts facts, Compared compared) {
        manuscript.section("conclusion");
        boolean clean = compared.findings().stream().allMatch(Finding::isClean);
        manuscript.paragraph(clean ? "conclusion.clean" : "conclusion.harmful", facts.values());
        Optional<Risk> achieved = compared.achieved();
        achieved.ifPresent(risk -> manuscript.paragraph("conclusion.risk", risk(facts, compared, risk)));
        manuscript.paragraph("conclusion.figures");
    }

    /** The risk, and the binomial coefficients it comes from, so that anybody can work it out again. */
    private static Values risk(HandCheckFacts facts, Compared compared, Risk risk) {
        SamplePlan plan = facts.check().plan().plan();
        long closest = compared.findings().stream()
                .filter(Finding::isClean)
                .mapToLong(finding -> finding.assertion().errors())
                .min()
                .orElseThrow();
        long wrong = Math.min(closest - plan.unmatched(), plan.sheets());
        return facts.values()
                .with("risk", risk.inPercent())
                .with("wrong", wrong)
                .with("right", plan.sheets() - wrong);
    }

    private static String places(Manuscript manuscript, List<Position> positions) {
        return positions.stream()
                .map(at -> manuscript
                        .wording()
                        .text("place", Values.NONE.with("batch", at.batch()).with("sheet", at.sheet())))
                .collect(Collectors.joining("; "));
    }

    private static void close(Manuscript manuscript) {
        People people = manuscript.facts().people();
        List<Block> together = new ArrayList<>();
        together.add(manuscript.sectionTitle("close"));
        together.add(manuscript.typography().body(manuscript.wording().text("close.copies")));
        together.add(manuscript.typography().space(3));
        Signatures signatures = new Signatures(manuscript);
        together.add(signatures.heads(List.of(new Signer("sign.first", ""), new Signer("sign.second", ""))));
        together.add(manuscript.typography().space(6));
        together.add(signatures.heads(
                List.of(new Signer("sign.left", people.presidium()), new Signer("sign.right", people.head()))));
        manuscript.add(new Kept(together, false));
    }
}
