package vn.kiemphieu.counter.kiosk.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Words LOCK = Words.of("Khóa", "Lock");

    private static Page feeding(String fed, Action main) {
        return Page.about("feed", Words.of("Nạp tập 1", "Feed batch 1"))
                .at(DayStep.COUNTED)
                .with(new Part.Figures(List.of(new Part.Figure(Words.same("tờ"), fed, Tone.PLAIN))))
                .main(main)
                .done();
    }

    private static Action lock() {
        return Action.of("lock", LOCK, () -> {}).at("F4");
    }

    @Test
    void a_page_on_which_only_a_number_grew_offers_the_same() {
        assertTrue(feeding("1", lock()).offersTheSameAs(feeding("2", lock())));
    }

    @Test
    void a_button_that_went_grey_or_reads_otherwise_is_another_offer() {
        Page before = feeding("1", lock());
        assertFalse(before.offersTheSameAs(feeding("1", lock().onlyIf(false, Words.same("đang nạp")))));
        assertFalse(before.offersTheSameAs(
                feeding("1", Action.of("lock", Words.same("Dừng"), () -> {}).at("F4"))));
        assertFalse(before.offersTheSameAs(feeding("1", lock().at("F6"))));
    }

    @Test
    void another_screen_or_another_batch_is_another_offer() {
        Page other = Page.about("feed", Words.of("Nạp tập 2", "Feed batch 2"))
                .at(DayStep.COUNTED)
                .with(new Part.Figures(List.of()))
                .main(lock())
                .done();
        assertFalse(feeding("1", lock()).offersTheSameAs(other));
    }

    @Test
    void what_is_the_main_thing_to_do_matters() {
        Page.Draft draft = Page.about("feed", Words.of("Nạp tập 1", "Feed batch 1"))
                .at(DayStep.COUNTED)
                .other(lock());
        assertFalse(feeding("1", lock()).offersTheSameAs(draft.done()));
    }
}
