package vn.kiemphieu.bridge.bundle;

import vn.kiemphieu.bridge.signing.Hash;

/**
 * Where the result in a bundle comes from.
 *
 * @param congressFile SHA-256 of the congress file that was counted
 */
public record Origin(Kind kind, Hash congressFile, Issue issue, ClosedSession session) {}
