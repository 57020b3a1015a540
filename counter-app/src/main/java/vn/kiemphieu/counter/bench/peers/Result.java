package vn.kiemphieu.counter.bench.peers;

/** How a reader did. */
record Result(Reading reading, Score score) {
    String reader() {
        return reading.reader();
    }

    Cost cost() {
        return reading.cost();
    }
}
