package vn.kiemphieu.counter.conclusion;

import vn.kiemphieu.counter.counting.Counted;

/** One ballot or page and what became of it. */
public record Concluded(Counted counted, Ending ending) {
    public boolean waits() {
        return ending instanceof Ending.Waiting;
    }
}
