package vn.kiemphieu.counter.setup;

import java.util.List;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.MeetingKind;

/**
 * Those convened and what is taken off, while people fill it in.
 *
 * @param convened how many; zero while nobody typed it
 */
public record DenominatorDraft(String id, MeetingKind kind, int convened, List<Deduction> deductions) {
    public DenominatorDraft {
        deductions = List.copyOf(deductions);
    }

    static DenominatorDraft of(Denominator denominator) {
        return new DenominatorDraft(
                denominator.id(), denominator.kind(), denominator.convened(), denominator.deductions());
    }

    public DenominatorDraft withConvened(int changed) {
        return new DenominatorDraft(id, kind, changed, deductions);
    }

    public DenominatorDraft withDeductions(List<Deduction> changed) {
        return new DenominatorDraft(id, kind, convened, changed);
    }
}
