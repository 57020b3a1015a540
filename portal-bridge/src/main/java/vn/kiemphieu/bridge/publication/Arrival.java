package vn.kiemphieu.bridge.publication;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.archive.StoredZip;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** What came of opening a publication, and what to do now. */
public sealed interface Arrival {
    /**
     * Opens a publication in memory; nothing of it is written anywhere.
     *
     * @param bytes of the file; one byte more than {@link Publication#MOST_BYTES} is enough of a larger one
     */
    static Arrival of(byte[] bytes, Subscriber subscriber) {
        if (bytes.length > Publication.MOST_BYTES) {
            return new Tampered(Harm.TOO_LARGE);
        }
        Optional<SortedMap<String, byte[]>> files = StoredZip.read(bytes, Publication::most);
        if (files.isEmpty() || !files.get().keySet().containsAll(Publication.NEEDED)) {
            return new Tampered(Harm.CONTAINER);
        }
        byte[] json = files.get().get(Publication.JSON);
        Optional<Minisig> signature =
                Minisig.parse(Publication.JSON, files.get().get(Publication.SIGNATURE));
        if (signature.isEmpty()) {
            return new Tampered(Harm.SIGNATURE);
        }
        Optional<VerifyingKey> key = subscriber.keys().stream()
                .filter(each ->
                        Arrays.equals(Minisig.keyId(each), signature.get().keyId()))
                .findFirst();
        if (key.isEmpty()) {
            return new UnknownKey();
        }
        return signature.get().verifies(json, key.get())
                ? signed(json, files.get(), Hash.over(bytes), subscriber)
                : new Tampered(Harm.SIGNATURE);
    }

    private static Arrival signed(byte[] json, SortedMap<String, byte[]> all, Hash hash, Subscriber subscriber) {
        if (PublicationJson.isOfAnotherVersion(json)) {
            return new NotForUs("tệp do một phiên bản khác của chương trình ghi");
        }
        SortedMap<String, byte[]> files = new TreeMap<>(all);
        files.keySet().removeAll(Publication.NEEDED);
        return Publication.parse(json, files)
                .map(publication -> expected(publication, hash, subscriber))
                .orElseGet(() -> new Tampered(Harm.CONTENT));
    }

    private static Arrival expected(Publication publication, Hash hash, Subscriber subscriber) {
        if (!publication.portal().equals(subscriber.portal())) {
            return new NotForUs("tệp gửi cho cổng “" + publication.portal() + "”");
        }
        if (publication.content().kind().direction() != subscriber.direction()) {
            return new NotForUs("loại tệp này không đi theo chiều này");
        }
        int sequence = publication.sequence();
        if (subscriber.taken().apply(sequence).equals(Optional.of(hash))) {
            return new AlreadyHere(sequence);
        }
        if (sequence <= subscriber.newest()) {
            return new TooOld(sequence, subscriber.newest());
        }
        return sequence == subscriber.newest() + 1
                ? new Genuine(publication, hash)
                : new TooEarly(sequence, subscriber.newest() + 1);
    }

    /** One sentence or two for people: what it is and what to do. */
    String vietnamese();

    /**
     * Signed by a publisher who is known here, whole, and the next in the row.
     *
     * @param hash of the whole file
     */
    record Genuine(Publication publication, Hash hash) implements Arrival {
        @Override
        public String vietnamese() {
            return "Tệp công bố số " + publication.sequence() + " nguyên vẹn, đúng chữ ký, đã nhận.";
        }
    }

    /** The same file again. */
    record AlreadyHere(int sequence) implements Arrival {
        @Override
        public String vietnamese() {
            return "Tệp công bố số " + sequence + " đã nhận từ trước; không có gì thay đổi.";
        }
    }

    /** Not the bytes that were signed. */
    record Tampered(Harm harm) implements Arrival {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬN: " + harm.vietnamese() + ". Xin mạng trong xuất lại tệp này; vẫn vậy thì báo quản trị.";
        }
    }

    /** Signed by somebody whose signature does not count here. */
    record UnknownKey() implements Arrival {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬN: khóa đã ký không có trong danh sách khóa công bố của cổng này."
                    + " So dấu vân tay của khóa với mạng trong trước khi thêm khóa.";
        }
    }

    /** A number that was passed, and not the file that was taken under it. */
    record TooOld(int sequence, int newest) implements Arrival {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬN: tệp số " + sequence + " cũ hơn nội dung đang có (đã nhận đến số " + newest
                    + ") và không phải tệp đã nhận dưới số ấy. Giữ tệp lại và báo quản trị.";
        }
    }

    /** One before it has not come; it may be taken later. */
    record TooEarly(int sequence, int expected) implements Arrival {
        @Override
        public String vietnamese() {
            return "CHỜ: tệp số " + sequence + " đến trước tệp số " + expected + ". Mang tệp số " + expected
                    + " sang; tệp này sẽ tự được nhận sau đó.";
        }
    }

    /**
     * Signed and whole, but not for here.
     *
     * @param why in Vietnamese
     */
    record NotForUs(String why) implements Arrival {
        @Override
        public String vietnamese() {
            return "KHÔNG NHẬN: " + why + ". Xem lại đã chọn đúng tệp và đúng nơi nhận chưa.";
        }
    }
}
