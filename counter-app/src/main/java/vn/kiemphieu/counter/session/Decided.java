package vn.kiemphieu.counter.session;

import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.conclusion.Ending;

/**
 * A decision that holds.
 *
 * @param commitment its name in the chain
 * @param ending what came of it
 */
record Decided(Hash commitment, Decision decision, Ending ending) {}
