package vn.kiemphieu.bridge.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.UnknownKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.signing.SigningKey;

class SignersTest {
    private final Hall hall = new Hall();

    @Test
    void a_stranger_who_signs_in_whatever_seat_is_unknown() {
        SigningKey stranger = SigningKey.generate(Hall.RANDOM);
        assertEquals(
                new UnknownKey(SignerRole.KIOSK, Optional.empty()),
                open(new Bundle.Keys(stranger, hall.first, hall.second), hall.receiver()));
        assertEquals(
                new UnknownKey(SignerRole.COMMITTEE, Optional.empty()),
                open(new Bundle.Keys(hall.kiosk, stranger, hall.second), hall.receiver()));
        assertEquals(
                new UnknownKey(SignerRole.COMMITTEE, Optional.empty()),
                open(new Bundle.Keys(hall.kiosk, hall.first, stranger), hall.receiver()));
    }

    @Test
    void a_key_in_a_seat_that_is_not_its_own_is_unknown() {
        assertEquals(
                new UnknownKey(SignerRole.KIOSK, Optional.empty()),
                open(new Bundle.Keys(hall.first, hall.kiosk, hall.second), hall.receiver()));
        assertEquals(
                new UnknownKey(SignerRole.COMMITTEE, Optional.empty()),
                open(new Bundle.Keys(hall.kiosk, SigningKey.generate(Hall.RANDOM), hall.first), hall.receiver()));
    }

    @Test
    void nobody_signs_twice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Bundle.sign(
                        Hall.origin(Issue.FIRST),
                        Hall.result().bytes(),
                        Hall.MINUTES,
                        new Bundle.Keys(hall.kiosk, hall.first, hall.first)));
    }

    @Test
    void two_keys_of_one_person_are_not_two_people() {
        List<RegisteredKey> keys = new ArrayList<>(hall.register().keys());
        SigningKey another = SigningKey.generate(Hall.RANDOM);
        keys.add(Hall.key(another, SignerRole.COMMITTEE, " trần  Thị Bình"));
        assertThrows(IllegalArgumentException.class, () -> new Register(keys));
        keys.set(
                2,
                new RegisteredKey(
                        hall.second.verifyingKey(),
                        SignerRole.COMMITTEE,
                        "Trần Thị Bình",
                        Hall.scope(SignerRole.COMMITTEE, true)));
        assertInstanceOf(
                Genuine.class, open(new Bundle.Keys(hall.kiosk, hall.first, another), Receiver.of(new Register(keys))));
    }

    @Test
    void a_key_that_is_revoked_out_of_its_time_or_of_another_congress_counts_no_more() {
        LocalDate day = Hall.SESSION.closed().toLocalDate();
        List<Scope> bad = List.of(
                Hall.scope(SignerRole.COMMITTEE, true),
                new Scope(Optional.of("xa-a-2027"), day.plusDays(1), day.plusDays(9), false),
                new Scope(Optional.of("xa-a-2027"), day.minusDays(9), day.minusDays(1), false),
                new Scope(Optional.of("xa-b-2027"), day, day, false));
        for (Scope scope : bad) {
            Register register = secondWith(scope);
            Opening opening = Opening.of(hall.bundle().bytes(), Receiver.of(register));
            assertEquals(
                    new UnknownKey(
                            SignerRole.COMMITTEE, Optional.of(register.keys().get(2))),
                    opening);
            String fingerprint = hall.second.verifyingKey().fingerprint();
            assertTrue(opening.vietnamese().contains("Trần Thị Bình (" + fingerprint), opening.vietnamese());
        }
        Scope that = new Scope(Optional.of("xa-a-2027"), day, day, false);
        assertInstanceOf(Genuine.class, Opening.of(hall.bundle().bytes(), Receiver.of(secondWith(that))));
    }

    private Register secondWith(Scope scope) {
        List<RegisteredKey> keys = new ArrayList<>(hall.register().keys());
        keys.set(2, new RegisteredKey(hall.second.verifyingKey(), SignerRole.COMMITTEE, "Trần Thị Bình", scope));
        return new Register(keys);
    }

    private Opening open(Bundle.Keys keys, Receiver receiver) {
        return Opening.of(
                Bundle.sign(Hall.origin(Issue.FIRST), Hall.result().bytes(), Hall.MINUTES, keys)
                        .bytes(),
                receiver);
    }
}
