package vn.kiemphieu.counter.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file in UTF-8 and nothing else: a name read in the wrong encoding would be printed on every ballot. */
public final class StrictText {
    /** Three hundred lists of 260 long names; more is not a file of ours. */
    static final int MOST_BYTES = 4 << 20;

    private static final String SAVE_AS_UTF8 = "mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8 (không BOM)";

    private StrictText() {}

    public static String read(Path file) {
        byte[] bytes = bytes(file);
        refuseOtherEncodings(file, bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw new RequestRefused(
                    file + ", dòng " + line(bytes, in.position()),
                    "tệp không phải UTF-8, có thể là bảng mã cũ như TCVN3, VNI hay Windows-1258",
                    SAVE_AS_UTF8);
        }
        return out.flip().toString();
    }

    private static byte[] bytes(Path file) {
        String place = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new RequestRefused(place, "đây là thư mục, không phải tệp", "chỉ ra tệp JSON");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new RequestRefused(place, "tệp lớn hơn 4 MB", "kiểm tra xem có chọn nhầm tệp không");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new RequestRefused(place, "không tìm thấy tệp", "kiểm tra lại đường dẫn");
        } catch (IOException e) {
            throw new RequestRefused(place, "không đọc được tệp", "kiểm tra quyền đọc và thiết bị chứa tệp");
        }
    }

    private static void refuseOtherEncodings(Path file, byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new RequestRefused(file.toString(), "tệp UTF-8 có dấu BOM ở đầu", SAVE_AS_UTF8);
        }
        boolean marked = begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE);
        boolean everySecondZero = bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0);
        if (marked || everySecondZero) {
            throw new RequestRefused(file.toString(), "tệp dùng bảng mã UTF-16", SAVE_AS_UTF8);
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

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
