package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "4, bốn",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi bốn",
        "25, hai mươi lăm",
        "55, năm mươi lăm",
        "100, một trăm",
        "101, một trăm linh một",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "111, một trăm mười một",
        "348, ba trăm bốn mươi tám",
        "1000, một nghìn",
        "1005, một nghìn không trăm linh năm",
        "1015, một nghìn không trăm mười lăm",
        "1128, một nghìn một trăm hai mươi tám",
        "10000, mười nghìn",
        "105021, một trăm linh năm nghìn không trăm hai mươi mốt",
        "1000000, một triệu",
        "1000005, một triệu không trăm linh năm",
        "1005000, một triệu không trăm linh năm nghìn",
        "21001001, hai mươi mốt triệu không trăm linh một nghìn không trăm linh một",
        "999999999, chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
    })
    void a_number_is_read_as_officials_read_it(long number, String words) {
        assertEquals(words, NumberWords.of(number));
    }

    @ParameterizedTest
    @CsvSource({"1, nhất", "2, hai", "3, ba", "4, tư", "5, năm", "12, mười hai"})
    void the_first_and_the_fourth_have_words_of_their_own(long number, String words) {
        assertEquals(words, NumberWords.ordinal(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000})
    void there_are_no_words_below_zero_or_beyond_nine_digits(long number) {
        assertThrows(IllegalArgumentException.class, () -> NumberWords.of(number));
    }

    @Test
    void no_two_numbers_of_minutes_have_the_same_words() {
        long different = java.util.stream.LongStream.rangeClosed(0, 20_000)
                .mapToObj(NumberWords::of)
                .distinct()
                .count();
        assertEquals(20_001, different);
    }
}
