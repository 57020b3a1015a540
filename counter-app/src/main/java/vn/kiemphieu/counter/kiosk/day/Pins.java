package vn.kiemphieu.counter.kiosk.day;

import java.util.Optional;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Pin;

/** Places where PINs are typed; in a rehearsal with the one PIN of all beside them. */
public final class Pins {
    private Pins() {}

    /** A place for a PIN. */
    public static Field field(String id, Words label, Home home) {
        Field field = Field.pin(id, label);
        return home.isRehearsal() ? field.hinting(Rehearsal.HINT) : field;
    }

    /** What was typed; empty, with a mistake told, where it can be no PIN. */
    public static Optional<Pin> typed(Field field) {
        Optional<Pin> pin = Pin.typed(field.value());
        if (pin.isEmpty()) {
            field.clear();
            field.refuse(Words.of("Mã PIN có từ 6 đến 12 chữ số.", "A PIN has 6 to 12 digits."));
        }
        return pin;
    }
}
