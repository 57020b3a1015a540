package vn.kiemphieu.counter.broken.printing;

import vn.kiemphieu.tally.broken.AsksTheCounter;

/** A printer that knows what it prints. */
public record PrintsVotes(AsksTheCounter votes) {}
