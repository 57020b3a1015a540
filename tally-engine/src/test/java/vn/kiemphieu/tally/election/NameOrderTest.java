package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.Elections;

class NameOrderTest {
    @Test
    void p7_the_given_name_comes_first_then_the_family_name_then_the_middle_name() {
        List<Candidate> ordered = List.of(
                name("Trần", "Văn", "An"),
                name("Lê", "Thị", "Bình"),
                name("Nguyễn", "Thị", "Bình"),
                name("Nguyễn", "Văn", "Bình"),
                name("Nguyễn", "Văn", "Cường"));
        assertEquals(ordered, shuffledAndSorted(ordered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
                "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ",
                "e è ẻ ẽ é ẹ ê ề ể ễ ế ệ",
                "o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ",
                "u ù ủ ũ ú ụ ư ừ ử ữ ứ ự",
                "y ỳ ỷ ỹ ý ỵ",
                "An Ân Bình Chi Dung Đào Đỗ Gia Hà Hòa Hoàng Hồ Hường",
                "Dân Dũng Duy Đạt Đông"
            })
    void p7_letters_and_tones_have_the_vietnamese_order(String alphabet) {
        String[] ordered = alphabet.split(" ");
        for (int i = 0; i + 1 < ordered.length; i++) {
            assertBefore(ordered[i], ordered[i + 1]);
        }
    }

    @Test
    void p7_tones_decide_only_where_all_letters_are_equal() {
        List<Candidate> ordered =
                List.of(name("Ha", "", "An"), name("Hà", "", "An"), name("Hạ", "", "An"), name("Ha", "", "Bình"));
        assertEquals(ordered, shuffledAndSorted(ordered));
        assertBefore("Hạ", "Ham");
        assertBefore("Hoán", "Hoàng");
    }

    @Test
    void p7_parts_are_compared_separately_so_that_a_space_counts() {
        assertBefore("Ngu yễn", "Nguyễn");
        assertBefore("Thị An", "Thịnh");
        assertTrue(NameOrder.VIETNAMESE.compare(name("Ngu", "yễn", "An"), name("Nguyễn", "", "An")) < 0);
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        for (String name : List.of("Nguyễn", "Đường", "Hợp", "Ấn", "Trường", "Ộp")) {
            String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertEquals(0, NameOrder.comparePart(name, decomposed), name);
            assertBefore(decomposed, name + "a");
        }
    }

    @Test
    void capital_letters_are_the_same_letters() {
        assertEquals(0, NameOrder.comparePart("ĐỖ", "đỗ"));
    }

    @Test
    void a_mark_that_follows_no_letter_does_not_stop_the_list() {
        assertBefore("\u0301a", "\u0302a");
        assertBefore("a", "\u0301a");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 20251016})
    void any_list_has_one_order_only(long seed) {
        Random random = new Random(seed);
        List<String> syllables =
                List.of("An", "Án", "Ân", "Anh", "Ánh", "Da", "Đa", "Hoà", "Hòa", "Hoa", "", "Ư", "U Ư");
        List<Candidate> list = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            list.add(name(pick(syllables, random), pick(syllables, random), "T" + pick(syllables, random)));
        }
        list.sort(NameOrder.VIETNAMESE);
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < list.size(); j++) {
                int order = NameOrder.VIETNAMESE.compare(list.get(i), list.get(j));
                assertEquals(-order, NameOrder.VIETNAMESE.compare(list.get(j), list.get(i)));
                assertTrue(i > j || order <= 0, "seed " + seed);
            }
        }
    }

    private static List<Candidate> shuffledAndSorted(List<Candidate> ordered) {
        List<Candidate> list = new ArrayList<>(ordered);
        Collections.shuffle(list, new Random(7));
        list.sort(NameOrder.VIETNAMESE);
        return list;
    }

    private static void assertBefore(String one, String other) {
        assertTrue(
                NameOrder.comparePart(one, other) < 0,
                () -> Arrays.asList(one, other).toString());
        assertTrue(
                NameOrder.comparePart(other, one) > 0,
                () -> Arrays.asList(other, one).toString());
    }

    private static Candidate name(String family, String middle, String given) {
        return Elections.named("c1", family, middle, given);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
