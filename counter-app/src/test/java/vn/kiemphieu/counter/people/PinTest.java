package vn.kiemphieu.counter.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.people.Committee.CHEAP;
import static vn.kiemphieu.counter.people.Committee.pin;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.people.PinChoice.Good;
import vn.kiemphieu.counter.people.PinChoice.Weak;
import vn.kiemphieu.counter.people.PinChoice.Weakness;

class PinTest {
    private static final Person OWNER = new Person(new PersonId("uv.0912345"), "Lê Văn Bảy 8462", Role.MEMBER);
    private static final SecureRandom RANDOM = new SecureRandom();

    @ParameterizedTest
    @CsvSource({
        "12345, NOT_DIGITS",
        "1234567890123, NOT_DIGITS",
        "73951a, NOT_DIGITS",
        "٧٣٩٥١٦, NOT_DIGITS",
        "'', NOT_DIGITS",
        "777777, SAME_DIGIT",
        "345678, RUN",
        "890123, RUN",
        "876543, RUN",
        "210987, RUN",
        "121212, REPEATED",
        "739739, REPEATED",
        "73957395, REPEATED",
        "147258, KEYPAD",
        "270185, DATE",
        "850127, DATE",
        "27011985, DATE",
        "19850127, DATE",
        "290200, DATE",
        "912345, OWN_DIGITS",
        "708462, OWN_DIGITS",
    })
    void a_pin_that_a_thief_would_try_first_is_refused(String typed, Weakness weakness) {
        assertEquals(new Weak(weakness), PinRules.choose(typed, OWNER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"739516", "320199", "73951608", "739516082735", "31021985", "12345670"})
    void any_other_pin_is_good(String typed) {
        assertInstanceOf(Good.class, PinRules.choose(typed, OWNER));
    }

    @Test
    void a_refusal_says_why_in_both_languages() {
        for (Weakness weakness : Weakness.values()) {
            assertTrue(new Weak(weakness).vietnamese().contains(weakness.vietnamese()));
            assertFalse(weakness.english().isBlank());
        }
    }

    /** RFC 9106 §5.3 has a secret and associated data, which a PIN has not; so this holds the library to the standard. */
    @Test
    void the_library_hashes_as_the_standard_says() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(HexFormat.of().parseHex("02".repeat(16)))
                .withSecret(HexFormat.of().parseHex("03".repeat(8)))
                .withAdditional(HexFormat.of().parseHex("04".repeat(12)))
                .build());
        byte[] tag = new byte[32];
        generator.generateBytes(HexFormat.of().parseHex("01".repeat(32)), tag);
        assertEquals(
                "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                HexFormat.of().formatHex(tag));
    }

    @Test
    void a_hash_knows_its_pin_and_no_other() {
        PinHash hash = PinHash.of(pin("739516"), CHEAP, RANDOM);
        assertTrue(hash.matches(pin("739516")));
        assertFalse(hash.matches(pin("739517")));
        assertFalse(hash.matches(pin("7395160")));
        assertNotEquals(hash, PinHash.of(pin("739516"), CHEAP, RANDOM), "a salt of its own each time");
    }

    @Test
    void a_hash_comes_back_from_its_text_with_its_own_cost() {
        PinHash hash = PinHash.of(pin("739516"), CHEAP, RANDOM);
        assertEquals(Optional.of(hash), PinHash.parse(hash.text()));
        assertEquals(CHEAP, PinHash.parse(hash.text()).orElseThrow().cost());
        assertNotEquals(PinCost.STANDARD, hash.cost());
    }

    @Test
    void a_text_that_is_no_hash_is_refused() {
        String text = PinHash.of(pin("739516"), CHEAP, RANDOM).text();
        for (String other : new String[] {
            "",
            "739516",
            text + "A",
            text.replace("argon2id", "argon2i"),
            text.replace("v=19", "v=16"),
            text.replace("m=8", "m=7"),
            text.replace("m=8", "m=9999999"),
            text.replace("t=1", "t=99"),
            text.replace("p=1", "p=9"),
            text.substring(0, text.length() - 1) + "="
        }) {
            assertEquals(Optional.empty(), PinHash.parse(other), other);
        }
    }

    @Test
    void a_cost_that_would_stop_the_machine_is_our_mistake() {
        assertThrows(IllegalArgumentException.class, () -> new PinCost(7, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PinCost(1 << 30, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PinCost(64, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new PinCost(64, 1, 0));
    }

    @Test
    void nothing_shows_a_pin() {
        Pin pin = pin("739516");
        PinHash hash = PinHash.of(pin, CHEAP, RANDOM);
        for (Object said : new Object[] {pin, hash, new Account(OWNER, hash), new Good(pin), Committee.PEOPLE}) {
            assertFalse(said.toString().contains("7395"), said.toString());
            assertFalse(said.toString().contains("argon2"), said.toString());
        }
        pin.erase();
        assertFalse(hash.matches(pin));
        assertFalse(new String(pin.digits(), StandardCharsets.US_ASCII).contains("7"));
    }
}
