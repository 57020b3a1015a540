package vn.kiemphieu.counter.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Reads a list of names from what an office program saved: text with columns (CSV), Excel (.xlsx), LibreOffice (.ods). What it
 * is shows in its bytes, whatever it is called.
 */
public final class NameListFile {
    /** A list of 260 names takes a hundredth of it. */
    static final int MOST_BYTES = 8 << 20;

    private static final String ZIP = "504b0304";
    private static final String OLD_EXCEL = "d0cf11e0";
    private static final String SPREADSHEET = "spreadsheet";

    private NameListFile() {}

    /**
     * The names of a file.
     *
     * @throws RequestRefused if no list can be read from it, with what to do
     */
    public static NameList read(Path file) {
        return read(file, file.toString());
    }

    /**
     * The names of a file whose own name may not be shown as it is.
     *
     * @param place what the file is called in what is said of it
     * @throws RequestRefused if no list can be read from it, with what to do
     */
    public static NameList read(Path file, String place) {
        byte[] bytes = bytes(file, place);
        String begins = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        if (begins.equals(ZIP)) {
            return NameListReading.of(place, spreadsheet(file, place));
        }
        if (begins.equals(OLD_EXCEL)) {
            throw new RequestRefused(
                    place,
                    "là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu",
                    "mở bằng Excel, lưu lại dạng .xlsx không mật khẩu");
        }
        ListText text = ListText.of(place, bytes);
        return NameListReading.of(place, new Table(new DelimitedText(place).lines(text.text()), text.said()));
    }

    private static Table spreadsheet(Path file, String place) {
        try (ZippedParts parts = ZippedParts.open(file, place)) {
            if (parts.has(XlsxBook.WORKBOOK)) {
                return XlsxBook.read(place, parts);
            }
            if (parts.has("mimetype") && parts.text("mimetype").contains(SPREADSHEET)) {
                return OdsSheet.read(place, parts);
            }
        }
        throw new RequestRefused(
                place,
                "không phải bảng tính (có thể là tệp Word hay tệp nén)",
                "chép danh sách sang Excel, lưu dạng .xlsx, hoặc chép rồi dán vào ô danh sách");
    }

    private static byte[] bytes(Path file, String place) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new RequestRefused(place, "đây không phải tệp", "chỉ ra tệp danh sách");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RequestRefused(
                        place,
                        "tệp lớn hơn " + (MOST_BYTES >> 20) + " MB",
                        "kiểm tra xem có chọn nhầm tệp không; bỏ hình ảnh khỏi bảng tính");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new RequestRefused(place, "không tìm thấy tệp", "kiểm tra lại đường dẫn");
        } catch (IOException e) {
            throw new RequestRefused(place, "không đọc được tệp", "kiểm tra quyền đọc và thiết bị chứa tệp");
        }
    }
}
