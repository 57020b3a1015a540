package vn.kiemphieu.counter.closing;

import vn.kiemphieu.tally.ballot.Choice;

/** What a ballot says of a person, in people's words. */
public final class ChoiceWords {
    private ChoiceWords() {}

    public static String vietnamese(Choice choice) {
        return switch (choice) {
            case FOR -> "đồng ý";
            case AGAINST -> "không đồng ý";
            case NOT_COUNTED -> "không tính";
            case HIGH -> "tín nhiệm cao";
            case MEDIUM -> "tín nhiệm";
            case LOW -> "tín nhiệm thấp";
        };
    }
}
