package vn.kiemphieu.suite.inner.broken;

import vn.kiemphieu.suite.outer.broken.KnowsTheOffice;

public interface KnowsThePortal {
    KnowsTheOffice portal();
}
