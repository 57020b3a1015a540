package vn.kiemphieu.scanner;

import vn.kiemphieu.tally.election.Column;

/**
 * One thing that was measured in a row, and the limit it is held against (ADR 0005).
 *
 * @param column where
 * @param score in the unit of its kind
 * @param limit in the same unit
 */
public record RowEvidence(Kind kind, Column column, double score, double limit) {

    /** What was measured. */
    public enum Kind {
        /** How dark the print of the row is over its surroundings, of 255: below the limit the row was not found. */
        PRINT_FOUND(Unit.DARKNESS),
        /** Pen on and around a name, in columns; up to the limit it is a speck. */
        PEN_ON_NAME(Unit.MILLIMETRES),
        /** Share of họ over which a line runs; from the limit on it is struck. */
        FAMILY_STRUCK(Unit.PERCENT),
        /** The same of đệm. */
        MIDDLE_STRUCK(Unit.PERCENT),
        /** The same of tên. */
        GIVEN_STRUCK(Unit.PERCENT),
        /** The same of the whole name. */
        NAME_STRUCK(Unit.PERCENT),
        /** Share of the line that meets the middle of the letters; below the limit it is an underline. */
        THROUGH_MIDDLE(Unit.PERCENT),
        /** Share of a box that is inked; below the limit it is no mark. */
        BOX_INKED(Unit.PERCENT),
        /** Longer side of the ink, as a share of the box; below the limit it is no mark. */
        BOX_SPANNED(Unit.PERCENT),
        /** Ink around a box over ink in it; above the limit the mark may belong elsewhere. */
        BESIDE_BOX(Unit.PERCENT),
        /** Longest piece of pale ink in a box without other ink; from the limit on it is a question. */
        PALE_IN_BOX(Unit.MILLIMETRES),
        /** Share of the ink in and around a box that two crossing strokes explain; below the limit it is no X beyond doubt. */
        STROKES_EXPLAIN(Unit.PERCENT),
        /** Share of it that lies well within them; likewise. */
        STROKES_CORE(Unit.PERCENT),
        /** Whether the ink is an X beyond doubt: 1 where it is, else 0. */
        CROSS(Unit.YES_OR_NO);

        private final Unit unit;

        Kind(Unit unit) {
            this.unit = unit;
        }

        /** Of score and limit. */
        public Unit unit() {
            return unit;
        }
    }

    /** Units of scores. */
    public enum Unit {
        DARKNESS,
        MILLIMETRES,
        PERCENT,
        YES_OR_NO
    }
}
