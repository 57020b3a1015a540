package vn.kiemphieu.tally.election;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Vietnamese name order: tên, then họ, then đệm, each compared separately (P7). Within a part all letters are compared
 * first (a ă â b c d đ e ê …, upper case like lower case), tones only when all letters are equal (ngang, huyền, hỏi,
 * ngã, sắc, nặng). Own table, because the order on a ballot must not change with the locale data of a Java release.
 */
public final class NameOrder implements Comparator<Candidate> {
    /** The only order there is. */
    public static final NameOrder VIETNAMESE = new NameOrder();

    /** Between two letters of the alphabet stand at most this many modified forms (o ô ơ). */
    private static final int FORMS = 4;

    /** Stands before every part, for a mark that follows no letter. */
    private static final String START = "0";

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031B';

    private NameOrder() {}

    @Override
    public int compare(Candidate one, Candidate other) {
        int byGiven = comparePart(one.given(), other.given());
        int byFamily = byGiven != 0 ? byGiven : comparePart(one.family(), other.family());
        return byFamily != 0 ? byFamily : comparePart(one.middle(), other.middle());
    }

    /** Compares one part of two names (two họ, two đệm or two tên). */
    public static int comparePart(String one, String other) {
        int byLetters = letters(one).compareTo(letters(other));
        return byLetters != 0 ? byLetters : tones(one).compareTo(tones(other));
    }

    private static String letters(String part) {
        StringBuilder ranks = new StringBuilder(START);
        for (char c : decomposed(part)) {
            int last = ranks.length() - 1;
            if (c == CIRCUMFLEX || c == BREVE || c == HORN) {
                ranks.setCharAt(last, (char) (ranks.charAt(last) + form(c)));
            } else if (TONES.indexOf(c) < 0) {
                ranks.append(rank(c));
            }
        }
        return ranks.toString();
    }

    private static String tones(String part) {
        StringBuilder tones = new StringBuilder(START);
        for (char c : decomposed(part)) {
            int tone = TONES.indexOf(c) + 1;
            if (tone > 0) {
                tones.setCharAt(tones.length() - 1, (char) ('0' + tone));
            } else {
                tones.append('0');
            }
        }
        return tones.toString();
    }

    private static char[] decomposed(String part) {
        return Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray();
    }

    private static char rank(char letter) {
        return letter == 'đ' ? (char) ('d' * FORMS + 1) : (char) (letter * FORMS);
    }

    /** Ă before â; ô before ơ. */
    private static int form(char mark) {
        return mark == HORN ? 3 : mark == CIRCUMFLEX ? 2 : 1;
    }
}
