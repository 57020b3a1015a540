package vn.kiemphieu.counter.keying;

import java.util.List;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/** What one typed line means. */
sealed interface Meant {

    /** One choice a row, in order; whether the rules allow it is not asked yet. */
    record Rows(List<Choice> choices) implements Meant {
        public Rows {
            choices = List.copyOf(choices);
        }
    }

    record NotValid(InvalidityGround ground) implements Meant {}

    /** It means nothing; the sentence says what to type instead. */
    record Nothing(String sentence) implements Meant {}
}
