package vn.kiemphieu.counter.bench.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Bundle.Keys;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.signing.SigningKey;

/** Signs anew with keys of strangers, or puts genuine signatures where they do not belong. */
final class KeyForger {
    private static final List<Member> SIGNATURES =
            List.of(Member.KIOSK, Member.FIRST_OF_COMMITTEE, Member.SECOND_OF_COMMITTEE, Member.SIGNATURES);

    private final Random random;
    private final SignedHall hall;
    private final Bundle genuine;

    KeyForger(Random random, SignedHall hall, Bundle genuine) {
        this.random = random;
        this.hall = hall;
        this.genuine = genuine;
    }

    Forged forge() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Forged("signed by strangers", hall.sign(withStrangers(), 1).bytes());
            case 1 ->
                new Forged("signed in other seats", hall.sign(shuffled(), 1).bytes());
            case 2 -> mixed(hall.sign(withStrangers(), 1), "signatures of strangers");
            default -> mixed(genuine, "signatures elsewhere");
        };
    }

    /** At least one seat is not taken by whom it belongs to. */
    private Keys withStrangers() {
        int seats = 1 + random.nextInt(7);
        return new Keys(
                seat(seats, 1, hall.keys.kiosk()),
                seat(seats, 2, hall.keys.first()),
                seat(seats, 4, hall.keys.second()));
    }

    private SigningKey seat(int seats, int which, SigningKey owner) {
        return (seats & which) == 0 ? owner : hall.stranger();
    }

    /** The two of the committee may change places; the kiosk may not sign for them, nor they for it. */
    private Keys shuffled() {
        Keys all = hall.keys;
        return random.nextBoolean()
                ? new Keys(all.first(), all.kiosk(), all.second())
                : new Keys(all.second(), all.first(), all.kiosk());
    }

    private Forged mixed(Bundle from, String what) {
        Map<Member, byte[]> files = ContentForger.files(genuine);
        List<Member> seats = new ArrayList<>(SIGNATURES);
        Collections.shuffle(seats, random);
        int moved = 1 + random.nextInt(SIGNATURES.size());
        for (int i = 0; i < moved; i++) {
            Member taken = from == genuine ? seats.get((i + 1) % seats.size()) : seats.get(i);
            files.put(seats.get(i), from.file(taken));
        }
        return new Forged(what, ContentForger.packed(files));
    }
}
