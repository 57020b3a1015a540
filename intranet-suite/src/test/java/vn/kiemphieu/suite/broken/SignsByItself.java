package vn.kiemphieu.suite.broken;

import java.security.Signature;

public interface SignsByItself {
    Signature signature();
}
