package vn.kiemphieu.counter.kiosk.drafting;

import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Words;

/** Numbers in fields, where an empty field is the number 0. */
final class Typed {
    private Typed() {}

    static Field number(String id, Words label, int number) {
        Field field = Field.number(id, label);
        return number == 0 ? field : field.holding(Integer.toString(number));
    }

    static int number(Field field) {
        return field.value().isEmpty() ? 0 : Integer.parseInt(field.value());
    }
}
