package vn.kiemphieu.report.ballot;

/** From where to where, across the page. */
record Strip(double left, double right) {
    Strip {
        if (left >= right) {
            throw new IllegalArgumentException("there is no room between " + left + " and " + right + " mm");
        }
    }

    double centre() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }
}
