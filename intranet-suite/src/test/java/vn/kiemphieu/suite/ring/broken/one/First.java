package vn.kiemphieu.suite.ring.broken.one;

import vn.kiemphieu.suite.ring.broken.two.Second;

public interface First {
    Second second();
}
