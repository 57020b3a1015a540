package vn.kiemphieu.tally.check;

/** Why no sample will do, and paper has to be counted in full by hand. */
public enum Why {
    /** Four errors or fewer would make it wrong: a sample would take more than half of any pile. */
    CLOSE,
    /** E5: equal votes across the last seat. */
    TIE,
    /** No more than {@link CheckPlan#FEW_SHEETS}: counting is quicker than arguing. */
    FEW_SHEETS,
    /** As many sheets or records without their counterpart as would make it wrong. */
    UNMATCHED,
    /** T4: the figures themselves are the result; a sample confirms who is elected, never a figure. */
    FIGURES_ONLY,
    /** A sheet drawn speaks against it. */
    HARMFUL,
    /** Told by people: the account of ballots does not balance. */
    ACCOUNT_OPEN,
    /** Told by people: the commitment, the log or a seal of the data is broken. */
    COMMITMENT_BROKEN,
    /** Told by people: the paper was not in custody throughout. */
    CUSTODY_BROKEN,
    /** Told by people: somebody disputes a printed figure. */
    FIGURE_DISPUTED
}
