package vn.kiemphieu.counter.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteException;

/**
 * The disk did not take or give what the journal asked of it. What was acknowledged before is durable; of the step that
 * failed nobody knows. The journal is closed to every further step until it is opened anew.
 */
public final class JournalFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int PRIMARY_CODE = 0xff;
    /** SQLITE_CORRUPT and SQLITE_NOTADB. */
    private static final Set<Integer> DAMAGED = Set.of(11, 26);
    /** SQLITE_IOERR_SHMSIZE: the file beside the log could not be made longer. */
    private static final int NO_ROOM_TO_SHARE = 10 | 19 << 8;

    private final String what;

    private JournalFailed(String what, String then, Throwable cause) {
        super(what + then, cause);
        this.what = what;
    }

    static JournalFailed of(Path file, Exception cause) {
        return new JournalFailed(
                "Không ghi hoặc không đọc được " + file.getFileName() + ": " + reason(cause) + ".",
                " Dừng nạp phiếu; sửa nguyên nhân rồi mở lại phiên kiểm phiếu, máy sẽ báo phải nạp lại từ tờ nào.",
                cause);
    }

    /** What failed, without what to do. */
    String what() {
        return what;
    }

    /** A step after one that failed. */
    static JournalFailed closed(Path folder) {
        return new JournalFailed(
                "Sổ phiên kiểm phiếu " + folder.getFileName() + " đã dừng sau lỗi ghi đĩa;",
                " mở lại phiên để máy kiểm tra và làm tiếp.",
                null);
    }

    private static String reason(Exception cause) {
        Optional<SQLiteException> failure = ofSqlite(cause);
        if (failure.isPresent()) {
            return reason(failure.get());
        }
        if (cause.getCause() instanceof NativeLibraryNotFoundException) {
            return "không giải nén được thư viện SQLite vào thư mục tạm, hãy giải phóng chỗ ở đó";
        }
        String said = String.valueOf(cause.getMessage());
        if (said.contains("No space left")) {
            return "đĩa đầy, hãy giải phóng chỗ";
        }
        if (cause instanceof ReadOnlyFileSystemException
                || cause instanceof AccessDeniedException
                || said.contains("Read-only")) {
            return "đĩa hoặc thư mục chỉ đọc, hãy kiểm tra khóa ghi và quyền ghi";
        }
        return "lỗi đĩa (" + said + "), hãy kiểm tra ổ đĩa và dây nối";
    }

    /** What SQLite itself said: opening a file hides it behind a sentence of the driver's. */
    private static Optional<SQLiteException> ofSqlite(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(SQLiteException.class::cast)
                .findFirst();
    }

    /** Result codes of SQLite (sqlite.org/rescode.html). */
    private static String reason(SQLiteException failure) {
        if (failure.getResultCode().code == NO_ROOM_TO_SHARE) {
            return "đĩa đầy, hãy giải phóng chỗ";
        }
        return switch (failure.getResultCode().code & PRIMARY_CODE) {
            case 5, 6 -> "một chương trình khác đang mở phiên này, hãy đóng chương trình đó";
            case 8, 14 -> "đĩa hoặc thư mục chỉ đọc hoặc đã mất, hãy kiểm tra khóa ghi và quyền ghi";
            case 13 -> "đĩa đầy, hãy giải phóng chỗ";
            default -> "lỗi đĩa (" + failure.getMessage() + "), hãy kiểm tra ổ đĩa và dây nối";
        };
    }

    /** Work on files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, SQLException;
    }

    /** Does work on a file and says in our words what the world did to it. */
    static <T> T guard(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            if (ofSqlite(e)
                    .filter(said -> DAMAGED.contains(said.getResultCode().code & PRIMARY_CODE))
                    .isPresent()) {
                throw new JournalTampered("tệp " + file.getFileName() + " bị hỏng (" + e.getMessage() + ")");
            }
            throw of(file, e);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw of(file, e);
        }
    }
}
