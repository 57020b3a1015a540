package vn.kiemphieu.bridge.bundle;

import vn.kiemphieu.bridge.signing.Hash;

/**
 * A bundle that was received before.
 *
 * @param sequence its number
 * @param hash of the whole bundle
 */
public record Received(int sequence, Hash hash) {
    /** A bundle as it is remembered. */
    public static Received of(Bundle bundle) {
        return new Received(bundle.manifest().origin().issue().sequence(), bundle.hash());
    }
}
