package vn.kiemphieu.counter.bench;

import vn.kiemphieu.counter.bench.pace.Teller;

/** Tells nobody. */
final class Silent implements Teller {
    @Override
    public void say(String sentence) {}

    @Override
    public void show(String line) {}

    @Override
    public boolean terminal() {
        return false;
    }
}
