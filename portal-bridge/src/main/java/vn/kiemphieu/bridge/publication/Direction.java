package vn.kiemphieu.bridge.publication;

/** The two ways between the networks. */
public enum Direction {
    /** From the offices' network to the portal. */
    OUTWARD,
    /** From the portal to the offices' network. */
    INWARD
}
