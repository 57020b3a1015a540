package vn.kiemphieu.counter.broken;

import vn.kiemphieu.scanner.broken.HiddenStep;

public interface LooksInsideTheScanner {
    HiddenStep seen();
}
