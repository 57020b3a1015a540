package vn.kiemphieu.testballots.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.demo.DemoSheet.Kind;

class DemoDeckTest {
    @Test
    void the_committee_is_elected_by_348_ballots_of_which_five_are_invalid() {
        KnownResult result = DemoDeck.bch().result();
        assertEquals(350, result.pages());
        assertEquals(348, result.collected());
        assertEquals(343, result.valid());
        assertEquals(
                Map.of("BAU_QUA_SO_LUONG", 2, "KHONG_BAU_AI", 1, "KY_TEN_VIET_THEM", 1, "KHONG_DO_BKP_PHAT", 1),
                result.invalid());
        assertEquals(53, result.elected().size());
        assertEquals(0, result.seatsLeft());
    }

    @Test
    void most_delegates_strike_exactly_six_names() {
        long six = DemoDeck.bch().sheets().stream()
                .filter(sheet -> sheet.plan().ballot().rows().stream()
                                .filter(row -> !row.marks().isEmpty())
                                .count()
                        == 6)
                .count();
        assertTrue(six > 300, six + " of 348");
    }

    @Test
    void two_tie_across_the_last_seat() {
        KnownResult result = DemoDeck.of("ubkt", 53).result();
        assertEquals(List.of("c05", "c10"), result.tied());
        assertEquals(10, result.elected().size());
    }

    @Test
    void the_vote_between_the_two_elects_one() {
        KnownResult result = DemoDeck.of("ubkt-bau-lai", 53).result();
        assertEquals(List.of(), result.tied());
        assertEquals(1, result.elected().size());
    }

    @Test
    void one_seat_stays_open() {
        assertEquals(1, DemoDeck.of("pho-bi-thu", 53).result().seatsLeft());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bch",
                "doan-dai-bieu",
                "bi-thu",
                "btv",
                "ubkt",
                "ubkt-bau-lai",
                "pho-bi-thu",
                "danh-sach-dai",
                "gioi-thieu",
                "tin-nhiem"
            })
    void ballots_wait_for_the_committee_exactly_where_the_deck_says(String election) {
        DemoDeck.of(election, 53)
                .sheets()
                .forEach(sheet -> assertEquals(
                        sheet.waits(), sheet.plan().truth().expected() == Expected.REFERRED, sheet.name()));
    }

    @Test
    void the_picture_delivered_twice_is_the_same_to_the_byte() {
        List<DemoSheet> sheets = DemoDeck.bch().sheets();
        int again = sheets.stream().map(DemoSheet::kind).toList().indexOf(Kind.DUPLICATE);
        assertArrayEquals(
                sheets.get(again - 1).draw().bytes(), sheets.get(again).draw().bytes());
        assertEquals("same_sheet", sheets.get(again).conclusion().as());
    }

    @Test
    void a_folder_holds_the_stack_and_its_known_answers(@TempDir Path folder) throws IOException {
        new DemoFolder(folder).write(DemoDeck.of("bi-thu", 5));
        try (var scans = Files.list(folder.resolve("scans"))) {
            assertEquals(5, scans.count());
        }
        assertTrue(Files.readString(folder.resolve("expected.json")).contains("\"valid\" : 5"));
        assertTrue(Files.readString(folder.resolve("answers.json")).contains("\"as\" : \"valid\""));
        assertEquals("[ ]\n", Files.readString(folder.resolve("conclusions.json")));
    }
}
