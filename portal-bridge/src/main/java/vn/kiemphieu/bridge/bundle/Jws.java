package vn.kiemphieu.bridge.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.bridge.json.JsonText;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** Signatures of the manifest as JSON Web Signature: general JSON form, detached payload (RFC 7515 §7.2.1 and appendix F). */
final class Jws {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    static byte[] sign(byte[] manifest, List<SigningKey> keys) {
        return write(
                keys.stream().map(key -> key.verifyingKey().fingerprint()).toList(),
                keys.stream()
                        .map(key -> key.sign(input(key.verifyingKey(), manifest)))
                        .toList());
    }

    /** Whether these bytes hold the signatures of exactly these keys, in this order and in our spelling. */
    static boolean verifies(byte[] jws, byte[] manifest, List<VerifyingKey> keys) {
        List<byte[]> signatures = read(jws).orElse(List.of());
        if (signatures.size() != keys.size()
                || !Arrays.equals(
                        jws, write(keys.stream().map(VerifyingKey::fingerprint).toList(), signatures))) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < keys.size(); i++) {
            all &= keys.get(i).verifies(input(keys.get(i), manifest), signatures.get(i));
        }
        return all;
    }

    private static byte[] write(List<String> fingerprints, List<byte[]> signatures) {
        ObjectNode root = JsonText.object();
        ArrayNode all = root.putArray("signatures");
        for (int i = 0; i < signatures.size(); i++) {
            all.addObject()
                    .put("protected", header(fingerprints.get(i)))
                    .put("signature", BASE64.encodeToString(signatures.get(i)));
        }
        return JsonText.bytes(root);
    }

    private static Optional<List<byte[]>> read(byte[] jws) {
        try {
            List<byte[]> signatures = new ArrayList<>();
            for (JsonPlace each : JsonPlace.parse(Member.SIGNATURES.fileName(), jws)
                    .at("signatures")
                    .all()) {
                signatures.add(
                        Base64.getUrlDecoder().decode(each.at("signature").text()));
            }
            return Optional.of(signatures);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static byte[] input(VerifyingKey key, byte[] manifest) {
        return (header(key.fingerprint()) + "." + BASE64.encodeToString(manifest)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Algorithm (RFC 9864) and key, both known beforehand: they are compared, never followed. */
    private static String header(String fingerprint) {
        String header = "{\"alg\":\"Ed25519\",\"kid\":\"" + fingerprint + "\"}";
        return BASE64.encodeToString(header.getBytes(StandardCharsets.US_ASCII));
    }
}
