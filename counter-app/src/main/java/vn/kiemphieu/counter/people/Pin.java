package vn.kiemphieu.counter.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Six to twelve digits as somebody typed them. Nothing shows them again. */
public final class Pin {
    static final int FEWEST = 6;
    static final int MOST = 12;

    private final byte[] digits;
    private Optional<Beside> beside = Optional.empty();

    private record Beside(PinHash with, CompletableFuture<Boolean> same) {}

    private Pin(byte[] digits) {
        this.digits = digits;
    }

    /** What was typed; empty unless it is six to twelve digits. */
    public static Optional<Pin> typed(CharSequence typed) {
        boolean length = typed.length() >= FEWEST && typed.length() <= MOST;
        if (!length || typed.chars().anyMatch(digit -> digit < '0' || digit > '9')) {
            return Optional.empty();
        }
        byte[] digits = new byte[typed.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) typed.charAt(i);
        }
        return Optional.of(new Pin(digits));
    }

    /** Begins to compare on another thread; whoever compares with the same hash afterwards waits for that instead. */
    void compareBeside(PinHash kept) {
        beside = Optional.of(new Beside(kept, CompletableFuture.supplyAsync(() -> kept.compare(this))));
    }

    /** What is being compared beside, once it is; empty where nothing is, or another hash. */
    Optional<Boolean> comparedBeside(PinHash kept) {
        return beside.filter(each -> each.with().equals(kept))
                .map(each -> each.same().join());
    }

    /** Forgets the digits; a forgotten PIN is nobody's. */
    public void erase() {
        Arrays.fill(digits, (byte) 0);
    }

    /** ASCII digits; whoever asked zeroes them. */
    byte[] digits() {
        return digits.clone();
    }

    @Override
    public String toString() {
        return "PIN";
    }
}
