package vn.kiemphieu.counter.kiosk.decide;

import vn.kiemphieu.counter.kiosk.page.Pages;

/** The sides of a sheet in question, to look at one after the other. */
final class SheetPages implements Pages {
    private final SheetInQuestion sheet;

    SheetPages(SheetInQuestion sheet) {
        this.sheet = sheet;
    }

    @Override
    public int count() {
        return sheet.pages();
    }

    @Override
    public byte[] page(int number, int height) {
        return sheet.page(number);
    }
}
