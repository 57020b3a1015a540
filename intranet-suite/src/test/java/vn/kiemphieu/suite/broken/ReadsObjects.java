package vn.kiemphieu.suite.broken;

import java.io.ObjectInputStream;

public interface ReadsObjects {
    ObjectInputStream objects();
}
