package vn.kiemphieu.bridge.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.cdf.CountedResult;

/** What came of opening a bundle, and what to do now. */
public sealed interface Opening {
    /**
     * Opens a bundle in memory; nothing of it is written anywhere.
     *
     * @param bytes of the file; one byte more than {@link Member#MOST_BYTES} is enough of a larger one
     */
    static Opening of(byte[] bytes, Receiver receiver) {
        return Opener.open(bytes, receiver);
    }

    /** One sentence or two for people: what it is and what to do. */
    String vietnamese();

    String english();

    /**
     * Signed by a registered machine and two registered people of the committee, whole, expected, and neither older than
     * what was received nor at odds with it. Whether its figures are those of the paper, only the fingerprint on the signed paper tells.
     *
     * @param signers machine first
     */
    record Genuine(Bundle bundle, CountedResult result, List<RegisteredKey> signers) implements Opening {
        public Genuine {
            signers = List.copyOf(signers);
        }

        @Override
        public String vietnamese() {
            return "Gói nguyên vẹn, đúng chữ ký của " + holders() + ". So dấu vân tay " + result.fingerprint()
                    + " với biên bản kiểm phiếu có chữ ký rồi mới nhập.";
        }

        @Override
        public String english() {
            return "Genuine, signed by " + holders() + ". Compare the fingerprint " + result.fingerprint()
                    + " with the signed paper minutes before importing.";
        }

        private String holders() {
            return signers.stream().map(RegisteredKey::holder).collect(Collectors.joining(", "));
        }
    }

    /** Not the bytes that were signed. */
    record Tampered(Damage damage) implements Opening {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬP: " + damage.vietnamese()
                    + ". Giữ nguyên USB, xin máy kiểm phiếu xuất lại gói; vẫn vậy thì lập biên bản.";
        }

        @Override
        public String english() {
            return "DO NOT IMPORT: " + damage.english()
                    + ". Keep the stick and have the kiosk export again; if it stays so, put it on record.";
        }
    }

    /**
     * A signature by somebody who may not sign this.
     *
     * @param role whose signature it ought to be
     * @param registered the key, if it is registered, but revoked, out of its time or for another congress
     */
    record UnknownKey(SignerRole role, Optional<RegisteredKey> registered) implements Opening {
        @Override
        public String vietnamese() {
            String whose = role == SignerRole.KIOSK ? "máy kiểm phiếu" : "người của ban kiểm phiếu";
            return "KHÔNG NHẬP: khóa của "
                    + registered
                            .map(each -> named(each) + " đã bị thu hồi, hết hạn hoặc đăng ký cho đại hội khác")
                            .orElse(whose + " không có trong danh sách khóa đã đăng ký")
                    + ". So dấu vân tay của khóa với quyết định thành lập ban kiểm phiếu; đăng ký thiếu thì bổ sung rồi mở lại.";
        }

        @Override
        public String english() {
            String whose = role == SignerRole.KIOSK ? "a kiosk" : "a committee member";
            return "DO NOT IMPORT: the key of "
                    + registered
                            .map(each -> named(each) + " is revoked, out of its time or for another congress")
                            .orElse(whose + " is not among the registered keys")
                    + ". Compare its fingerprint with the decision that appointed the committee.";
        }

        private static String named(RegisteredKey key) {
            return key.holder() + " (" + key.key().fingerprint() + ")";
        }
    }

    /** There is a newer one. */
    record TooOld(int sequence, int newest) implements Opening {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬP: gói số " + sequence + " đã cũ, đã nhận gói số " + newest
                    + " của cuộc bầu này. Dùng gói mới nhất; chưa rõ thì hỏi ban kiểm phiếu.";
        }

        @Override
        public String english() {
            return "DO NOT IMPORT: bundle " + sequence + " is older than bundle " + newest
                    + " of this election, which was received. Use the newest.";
        }
    }

    /**
     * Another one was received that is signed as well, and this one does not say that it supersedes it.
     *
     * @param received the other one
     */
    record Rival(Received received) implements Opening {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬP: đã nhận một gói khác của cuộc bầu này (gói số " + received.sequence() + ", SHA-256 "
                    + received.hash() + ") mà gói này không ghi là thay thế."
                    + " Giữ cả hai gói, hỏi ban kiểm phiếu và so dấu vân tay với biên bản giấy.";
        }

        @Override
        public String english() {
            return "DO NOT IMPORT: another bundle of this election was received (number " + received.sequence()
                    + ", SHA-256 " + received.hash() + "), and this one does not supersede it."
                    + " Keep both, ask the committee and compare the fingerprints with the paper minutes.";
        }
    }

    /** Signed and whole, but not what is expected here. */
    record NotForUs(Mismatch mismatch) implements Opening {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬP: " + mismatch.vietnamese() + ". Xem lại đã chọn đúng tệp và đúng nơi nhận chưa.";
        }

        @Override
        public String english() {
            return "DO NOT IMPORT: " + mismatch.english() + ". Check that this is the right file and the right place.";
        }
    }
}
