package vn.kiemphieu.counter.broken;

import vn.kiemphieu.testballots.broken.Forgery;

public interface BorrowsTestBallots {
    Forgery borrowed();
}
