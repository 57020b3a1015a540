package vn.kiemphieu.counter.kiosk.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

class DayTest {
    private final List<Page> shown = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final Day day = new Day(shown::add, this::trouble);
    private final AtomicInteger pressed = new AtomicInteger();

    private void trouble(Throwable wrong) {
        troubles.add(wrong);
        day.say(Words.same("trouble"), Tone.TROUBLE);
    }

    private Page screen() {
        return Page.about("screen", Words.NONE)
                .main(Action.of("press", Words.NONE, () -> pressed.incrementAndGet()))
                .other(Action.of("break", Words.NONE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .done();
    }

    /** Lives until everything posted so far has happened. */
    private void live() {
        day.end();
        day.run();
    }

    private Page last() {
        return shown.get(shown.size() - 1);
    }

    @Test
    void what_was_pressed_twice_before_the_page_changed_is_done_once() throws InterruptedException {
        Thread living = living();
        Action action = day.shown().orElseThrow().action("press").orElseThrow();
        day.press(action);
        day.press(action);
        day.end();
        living.join();
        assertEquals(1, pressed.get());
    }

    @Test
    void what_is_pressed_while_paper_comes_in_is_not_lost() throws InterruptedException {
        Thread living = living();
        Action action = day.shown().orElseThrow().action("press").orElseThrow();
        day.post(() -> {});
        day.press(action);
        day.end();
        living.join();
        assertEquals(1, pressed.get());
    }

    /** The day on its own thread, its first screen shown. */
    private Thread living() throws InterruptedException {
        day.post(() -> day.go(this::screen));
        Thread living = new Thread(day::run);
        living.start();
        while (!day.isAtRest()) {
            Thread.sleep(1);
        }
        return living;
    }

    @Test
    void a_step_that_breaks_is_told_above_the_page_and_the_day_goes_on() {
        day.post(() -> day.go(this::screen));
        day.post(() -> {
            day.press(last().action("break").orElseThrow());
            day.end();
        });
        day.run();
        assertEquals(1, troubles.size());
        assertTrue(last().parts().toString().contains("trouble"));
    }

    @Test
    void a_screen_that_cannot_be_shown_is_left_for_one_that_can() {
        day.post(() -> day.go(() -> {
            throw new IllegalStateException("cannot be shown");
        }));
        live();
        assertEquals("resting", last().id());
        assertTrue(last().main().isPresent());
    }

    @Test
    void a_window_that_breaks_does_not_end_the_day() throws InterruptedException {
        Day broken = new Day(
                page -> {
                    throw new IllegalStateException("the window broke");
                },
                troubles::add);
        broken.post(() -> broken.go(this::screen));
        broken.post(() -> pressed.incrementAndGet());
        broken.end();
        broken.run();
        assertEquals(1, pressed.get());
        assertFalse(troubles.isEmpty());
    }

    @Test
    void whoever_calls_hears_what_went_wrong() throws InterruptedException {
        Thread living = new Thread(day::run);
        living.start();
        boolean heard = false;
        try {
            day.call(() -> {
                throw new IllegalArgumentException("as it was");
            });
        } catch (IllegalArgumentException e) {
            heard = true;
        }
        day.end();
        living.join();
        assertTrue(heard);
        assertFalse(living.isAlive());
    }
}
