package vn.kiemphieu.bridge.bundle;

/** Whose keys sign bundles. */
public enum SignerRole {
    /** A machine that counts. */
    KIOSK,
    /** One of the counting committee, by a key of their own. */
    COMMITTEE
}
