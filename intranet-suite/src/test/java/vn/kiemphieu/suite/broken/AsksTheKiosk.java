package vn.kiemphieu.suite.broken;

import vn.kiemphieu.counter.broken.Kiosk;

public interface AsksTheKiosk {
    Kiosk kiosk();
}
