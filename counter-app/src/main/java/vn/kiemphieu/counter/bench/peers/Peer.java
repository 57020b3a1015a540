package vn.kiemphieu.counter.bench.peers;

import java.util.List;

/** Another reader. */
interface Peer {
    /**
     * Whether it is there and can run.
     *
     * @throws vn.kiemphieu.counter.setup.RequestRefused if not, saying what to install
     */
    void require();

    /** Reads the sheets, on its own print where it needs one: the first alone to know the start, then all. */
    Reading read(List<EqualSheet> sheets);

    /** How many sheets we must read while it reads one. */
    int asked();
}
