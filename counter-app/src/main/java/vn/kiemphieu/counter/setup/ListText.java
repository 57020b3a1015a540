package vn.kiemphieu.counter.setup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list in whatever encoding the office program left it. Only what can be told for sure is taken: TCVN3 and VNI look like
 * other letters, and a wrong guess would be printed on every ballot.
 *
 * @param said what people should know of the encoding
 */
record ListText(String text, List<String> said) {
    private static final String WINDOWS_1258 = "windows-1258";
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
    /** Signs that take the place of letters where TCVN3 is taken for another encoding. */
    private static final Pattern OLD_ENCODING = Pattern.compile("[\\u00A1-\\u00BF\\u00D7\\u00F7]");

    static ListText of(String place, byte[] bytes) {
        Optional<String> unicode = unicode(bytes);
        if (unicode.isPresent()) {
            requireText(place, unicode.get());
            return new ListText(unicode.get(), List.of());
        }
        return new ListText(
                windows1258(bytes)
                        .orElseThrow(() -> new RequestRefused(
                                place,
                                "không nhận ra bảng mã, có thể là TCVN3 hay VNI",
                                "chuyển danh sách sang Unicode, lưu dạng Excel (.xlsx) hoặc CSV UTF-8")),
                List.of("tệp dùng bảng mã cũ Windows-1258; đối chiếu từng tên với bản giấy"));
    }

    private static Optional<String> unicode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0)) {
            return decoded(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8);
    }

    private static Optional<String> windows1258(byte[] bytes) {
        if (!Charset.isSupported(WINDOWS_1258)) {
            return Optional.empty();
        }
        return decoded(bytes, 0, Charset.forName(WINDOWS_1258))
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(text -> !NOT_TEXT.matcher(text).find())
                .filter(text -> !OLD_ENCODING.matcher(text).find())
                .filter(text -> Advice.strangeLetter(text).isEmpty());
    }

    private static void requireText(String place, String text) {
        if (NOT_TEXT.matcher(text).find()) {
            throw new RequestRefused(
                    place, "không phải tệp văn bản hay bảng tính", "chọn tệp .xlsx, .ods hoặc .csv chứa danh sách");
        }
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
