package vn.kiemphieu.tally.broken;

import vn.kiemphieu.counter.broken.SheetUtils;

public interface AsksTheCounter {
    SheetUtils answer();
}
