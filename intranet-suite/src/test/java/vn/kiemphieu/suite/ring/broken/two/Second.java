package vn.kiemphieu.suite.ring.broken.two;

import vn.kiemphieu.suite.ring.broken.one.First;

public interface Second {
    First first();
}
