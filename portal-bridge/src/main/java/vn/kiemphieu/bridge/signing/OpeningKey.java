package vn.kiemphieu.bridge.signing;

import java.util.Arrays;
import java.util.Optional;

/** What two shares make together, for as long as it takes to open what is sealed; closing it forgets the secret. */
public final class OpeningKey implements AutoCloseable {
    private final byte[] secret;
    private final SealingKey sealingKey;
    private boolean closed;

    private OpeningKey(byte[] secret) {
        this.secret = secret;
        this.sealingKey = SealingKey.ofSecret(secret);
    }

    /**
     * Puts two shares together. Any two different ones make a key; whether it is the right one is told by {@link
     * #sealingKey}.
     */
    public static OpeningKey of(Share one, Share other) {
        if (one.holder() == other.holder()) {
            throw new IllegalArgumentException("both shares are those of holder " + one.holder());
        }
        return new OpeningKey(one.xor(other));
    }

    /** The key whose sealings this one opens. */
    public SealingKey sealingKey() {
        return sealingKey;
    }

    /** What was sealed; empty if it was sealed with another key or context, or was changed since. */
    public Optional<byte[]> open(byte[] sealed, byte[] context) {
        if (closed) {
            throw new IllegalStateException("this key was forgotten; put the shares together again");
        }
        if (sealed.length < 1 + Curve.BYTES + Envelope.TAG_BYTES || sealed[0] != SealingKey.VERSION) {
            return Optional.empty();
        }
        byte[] sender = Arrays.copyOfRange(sealed, 1, 1 + Curve.BYTES);
        byte[] body = Arrays.copyOfRange(sealed, 1 + Curve.BYTES, sealed.length);
        return Curve.agree(secret, sender).flatMap(shared -> {
            Optional<byte[]> opened = Envelope.open(shared, sealingKey.salt(sender), body, context);
            Arrays.fill(shared, (byte) 0);
            return opened;
        });
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
        closed = true;
    }

    @Override
    public String toString() {
        return "opening key of " + sealingKey;
    }
}
