package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.InColour;

class SettingsTest {
    @Test
    void where_nobody_decided_colours_are_not_looked_at() {
        assertFalse(Settings.DEFAULTS.colour().asked());
    }

    @ParameterizedTest
    @CsvSource({"IGNORE, IGNORE, false", "ASK, IGNORE, true", "IGNORE, ASK, true", "ASK, ASK, true"})
    void colours_are_looked_at_where_anything_is_asked_of_them(
            InColour secondInk, InColour missingStamp, boolean asked) {
        Colour colour = new Colour(secondInk, missingStamp);
        Settings settings = Settings.DEFAULTS.withColour(colour);
        assertEquals(asked, settings.colour().asked());
        assertEquals(Settings.DEFAULTS, settings.withColour(Colour.IGNORED));
        if (asked) {
            assertNotEquals(Settings.DEFAULTS, settings);
        }
    }
}
