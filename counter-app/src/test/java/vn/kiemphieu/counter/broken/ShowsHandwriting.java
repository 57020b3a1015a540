package vn.kiemphieu.counter.broken;

import vn.kiemphieu.scanner.Handwriting;

public interface ShowsHandwriting {
    byte[] shown(Handwriting hand);
}
