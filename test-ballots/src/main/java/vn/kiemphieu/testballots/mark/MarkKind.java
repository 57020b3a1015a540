package vn.kiemphieu.testballots.mark;

import java.util.Arrays;
import java.util.List;

/** What a voter may leave on a ballot, and how far it is what the ballot asks for. */
public enum MarkKind {
    /** An X whose arms meet inside the box. */
    CROSS(Place.BOX, Standing.AS_ASKED),
    TICK(Place.BOX, Standing.CLEAR),
    /** A ring drawn inside the box. */
    CIRCLE(Place.BOX, Standing.CLEAR),
    /** A box blackened evenly. */
    FILL(Place.BOX, Standing.CLEAR),
    /** A pale X that a person still sees at once. */
    FAINT_CROSS(Place.BOX, Standing.CLEAR),
    /** An X that meets inside the box and leaves it widely on every side. */
    OVERSHOOT(Place.BOX, Standing.CLEAR),
    /** An X made with a pencil that was hardly pressed. */
    PENCIL_CROSS(Place.BOX, Standing.CLEAR),
    /** One line, a millimetre wide, across the box: the least that has to be seen. */
    STROKE(Place.BOX, Standing.CLEAR),
    /** A tangle of loops: a mark, or a mark taken back? */
    SCRIBBLE(Place.BOX, Standing.FOR_PEOPLE),
    /** An X blotted out beside a new X in another box. */
    CORRECTION(Place.BOX, Standing.FOR_PEOPLE),
    /** An X whose arms meet on the edge of the box or beside it. */
    OUTSIDE(Place.BOX, Standing.FOR_PEOPLE),

    /** One line through the middle of họ and tên. */
    SINGLE(Place.NAME, Standing.AS_ASKED),
    DOUBLE(Place.NAME, Standing.AS_ASKED),
    WAVY(Place.NAME, Standing.AS_ASKED),
    ZIGZAG(Place.NAME, Standing.AS_ASKED),
    RULER(Place.NAME, Standing.AS_ASKED),
    /** From a lower corner of the name to the opposite upper one, once or crosswise. */
    SLANTED(Place.NAME, Standing.CLEAR),
    /** Steeper than the corners of the name: in from below it and out above, or the other way. */
    STEEP(Place.NAME, Standing.CLEAR),
    /** A name covered with ink. */
    BLOTTED(Place.NAME, Standing.CLEAR),
    /** A pale line that a person still sees at once. */
    FAINT_STRIKE(Place.NAME, Standing.CLEAR),
    /** Only họ, only tên, or all but one of them. */
    HALF_NAME(Place.NAME, Standing.FOR_PEOPLE),
    UNDERLINE(Place.NAME, Standing.FOR_PEOPLE),
    /** Struck, and the strike taken back with a ring around the name. */
    RESTORED(Place.NAME, Standing.FOR_PEOPLE),
    /** A line in the white between two names: which of them? */
    BETWEEN_NAMES(Place.NAME, Standing.FOR_PEOPLE),
    /** A bracket beside several names. */
    BRACKET(Place.NAME, Standing.FOR_PEOPLE),
    /** A strike that begins on one name and ends on its neighbour. */
    RUNS_OVER(Place.NAME, Standing.FOR_PEOPLE),

    /** The pen rested on the paper while its owner thought. */
    HESITATION_DOT(Place.ANYWHERE, Standing.NOTHING),

    /** Something between a touch and a mark, paler or shorter than any other kind. In no deck but one of its own. */
    MARGINAL(Place.ANYWHERE, Standing.FOR_PEOPLE),

    /** Added words where nothing is to be written. */
    WRITING(Place.SHEET, Standing.FOR_PEOPLE),
    SIGNATURE(Place.SHEET, Standing.FOR_PEOPLE),
    /** A ring, a star, a cross beside the list: a sign to know the ballot by. */
    SIGN(Place.SHEET, Standing.FOR_PEOPLE),
    /** A name written below the list. */
    ADDED_NAME(Place.SHEET, Standing.FOR_PEOPLE),
    /** From some row on the marks are made with a pen of another colour; only a scan in colour can tell. */
    SECOND_INK(Place.SHEET, Standing.CLEAR),
    /** A name struck on a ballot that is marked in boxes. */
    STRUCK_BESIDE_BOXES(Place.SHEET, Standing.FOR_PEOPLE);

    private final Place place;
    private final Standing standing;

    MarkKind(Place place, Standing standing) {
        this.place = place;
        this.standing = standing;
    }

    /** Where a mark of this kind stands. */
    public enum Place {
        BOX,
        NAME,
        /** In a box or at a name. */
        ANYWHERE,
        /** Outside the places for marks. */
        SHEET
    }

    /** What everybody who looks at it would say. */
    public enum Standing {
        /** Marked, exactly as the ballot asks. */
        AS_ASKED,
        /** Marked, though not as asked. */
        CLEAR,
        /** Not marked. */
        NOTHING,
        /** People must decide; they may come to different answers. */
        FOR_PEOPLE
    }

    /** Whether it comes in decks as chance will have it. */
    public boolean ordinary() {
        return this != MARGINAL;
    }

    public Place place() {
        return place;
    }

    public Standing standing() {
        return standing;
    }

    /** All kinds of one place and standing. */
    public static List<MarkKind> of(Place place, Standing standing) {
        return Arrays.stream(values())
                .filter(kind -> kind.place == place && kind.standing == standing)
                .toList();
    }
}
