package vn.kiemphieu.suite.outer.broken;

import vn.kiemphieu.suite.inner.broken.KnowsThePortal;

public interface KnowsTheOffice {
    KnowsThePortal office();
}
