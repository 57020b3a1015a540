package vn.kiemphieu.bridge.bundle;

/** The three places for a signature. */
enum Seat {
    KIOSK(Member.KIOSK, SignerRole.KIOSK),
    FIRST(Member.FIRST_OF_COMMITTEE, SignerRole.COMMITTEE),
    SECOND(Member.SECOND_OF_COMMITTEE, SignerRole.COMMITTEE);

    private final Member minisig;
    private final SignerRole role;

    Seat(Member minisig, SignerRole role) {
        this.minisig = minisig;
        this.role = role;
    }

    Member minisig() {
        return minisig;
    }

    SignerRole role() {
        return role;
    }
}
