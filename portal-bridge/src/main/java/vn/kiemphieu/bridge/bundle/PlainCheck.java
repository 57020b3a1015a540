package vn.kiemphieu.bridge.bundle;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;

/**
 * How to check a bundle without any program of ours: lines for a POSIX shell with {@code unzip}, {@code openssl} 3,
 * {@code minisign} and {@code sha256sum}. The keys in them come from the register and never from the bundle.
 */
public final class PlainCheck {
    private static final String FOLDER = "kiem-tra-goi";
    /** From the manifest, one line a file as {@code sha256sum} reads it. */
    private static final String SUMS = "tr -d ' \\n' < manifest.json"
            + " | grep -o '\"name\":\"[^\"]*\",\"size\":[0-9]*,\"sha256\":\"[^\"]*\"'"
            + " | sed -E 's/\"name\":\"([^\"]*)\".*\"sha256\":\"([^\"]*)\"/\\2  \\1/'"
            + " | sha256sum -c";

    private PlainCheck() {}

    /**
     * The lines, in their order; each ends with status 0 if all is well.
     *
     * @param file where the bundle lies
     */
    public static List<String> commands(String file, Genuine genuine) {
        List<String> commands = new ArrayList<>();
        commands.add("unzip -qo " + quoted(file) + " -d " + FOLDER + " && cd " + FOLDER);
        Iterator<RegisteredKey> signers = genuine.signers().iterator();
        for (Seat seat : Seat.values()) {
            String minisig = seat.minisig().fileName();
            String name = minisig.replace("manifest.json.", "").replace(".minisig", "");
            RegisteredKey signer = signers.next();
            commands.add("printf %b " + quoted(signer.key().pem().replace("\n", "\\n")) + " > " + name + ".pem");
            commands.add("sed -n 2p " + minisig + " | base64 -d | tail -c 64 > " + name + ".sig");
            commands.add("openssl pkeyutl -verify -pubin -inkey " + name + ".pem -rawin -in manifest.json -sigfile "
                    + name + ".sig");
            commands.add("minisign -V -m manifest.json -x " + minisig + " -P " + Minisig.publicKey(signer.key()));
        }
        commands.add(SUMS);
        return commands;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
