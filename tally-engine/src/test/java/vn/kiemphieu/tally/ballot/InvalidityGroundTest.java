package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InvalidityGroundTest {
    @Test
    void every_ground_has_words_of_its_own() {
        var words = Arrays.stream(InvalidityGround.values())
                .map(InvalidityGround::vietnamese)
                .collect(Collectors.toSet());
        assertEquals(InvalidityGround.values().length, words.size());
        assertEquals("bầu quá số lượng", InvalidityGround.BAU_QUA_SO_LUONG.vietnamese());
    }
}
