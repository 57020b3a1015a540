package vn.kiemphieu.report.ballot;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Paper;

/** A program that prints what a ballot's bytes come to, to be run in a virtual machine of its own. */
final class BallotPrinter {
    private BallotPrinter() {}

    public static void main(String[] none) throws IOException {
        System.out.print(fingerprint());
    }

    static String fingerprint() throws IOException {
        Election election = Samples.election(BallotForm.OPINION, 30, Paper.A5, 2);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Samples.paper(election).pdf(3));
            digest.update(ProofSheet.pdf(Samples.congress(election), election));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
