package vn.kiemphieu.scanner.broken.second;

import vn.kiemphieu.scanner.broken.page.FirstStep;

public interface SeesWithOtherEyes {
    FirstStep seen();
}
