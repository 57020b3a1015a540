package vn.kiemphieu.bridge.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** An Ed25519 key that signs (RFC 8032), with the key that others check its signatures with. */
public final class SigningKey {
    private static final int SEED_BYTES = 32;

    private final PrivateKey secret;
    private final VerifyingKey verifyingKey;

    private SigningKey(PrivateKey secret, VerifyingKey verifyingKey) {
        this.secret = secret;
        this.verifyingKey = verifyingKey;
    }

    /** A new key. */
    public static SigningKey generate(SecureRandom random) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return ofSeed(seed);
    }

    /** A key from its PKCS#8 bytes; empty if they are not exactly those of an Ed25519 key. */
    public static Optional<SigningKey> parse(byte[] pkcs8) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            Optional<byte[]> seed = key instanceof EdECPrivateKey secret ? secret.getBytes() : Optional.empty();
            return seed.map(SigningKey::ofSeed).filter(parsed -> parsed.isSpelt(pkcs8));
        } catch (GeneralSecurityException malformed) {
            return Optional.empty();
        }
    }

    /** From the 32 bytes that RFC 8032 calls the private key; they are zeroed. */
    static SigningKey ofSeed(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Once(seed));
            KeyPair pair = generator.generateKeyPair();
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            if (!Arrays.equals(secret.getEncoded(), pair.getPrivate().getEncoded())) {
                throw new IllegalStateException("this Java makes Ed25519 keys from more than their 32 bytes");
            }
            return new SigningKey(secret, VerifyingKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    private boolean isSpelt(byte[] pkcs8) {
        byte[] spelt = pkcs8();
        boolean same = Arrays.equals(spelt, pkcs8);
        Arrays.fill(spelt, (byte) 0);
        return same;
    }

    /** The secret itself, for a file that nobody else reads; whoever asked zeroes the bytes after use. */
    public byte[] pkcs8() {
        return secret.getEncoded();
    }

    /** The signature of a message, 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs every message", e);
        }
    }

    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    @Override
    public String toString() {
        return "signing key of " + verifyingKey.fingerprint();
    }

    /** The JDK derives a public key only while it makes a pair, so it is handed the bytes to make it from. */
    private static final class Once extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final transient byte[] seed;

        Once(byte[] seed) {
            super();
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }
}
