package vn.kiemphieu.suite.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.backup.Restoring.Damaged;
import vn.kiemphieu.suite.backup.Restoring.Refused;
import vn.kiemphieu.suite.backup.Restoring.Restored;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.PlaceRefused;
import vn.kiemphieu.suite.store.Zone;

/** Puts what a {@link Backup} took out into a database in which nothing was ever done, of the same kind or the other. */
public final class Restore {
    private static final String SESSIONS = "session";

    private Restore() {}

    /**
     * Reads the whole file before anything is touched; then writes all of it or nothing. Whoever was signed in when the backup
     * was made is not any more, and the chain goes on with an entry that names the file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Restoring read(Path file, Place place, Zone zone, AuditLog log) throws IOException {
        Optional<JsonNode> header = BackupFile.header(file);
        if (header.isEmpty()) {
            return new Refused(file + " không phải bản sao lưu của bộ phần mềm này; hãy chọn đúng tệp.");
        }
        if (!BackupFile.isWhole(file)) {
            return new Damaged(file + " bị hỏng hoặc bị sửa: mã kiểm tra không khớp. Hãy dùng bản sao lưu khác.");
        }
        Optional<Refused> foreign = foreign(header.get(), zone);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        List<String> schema = new ArrayList<>();
        header.get().path("schema").forEach(version -> schema.add(version.asText()));
        try (Database database = Database.openAsOf(place, zone, schema.get(schema.size() - 1))) {
            if (!database.versions().equals(schema)) {
                return new Refused("Bản sao lưu do phiên bản khác của phần mềm viết. Hãy khôi phục vào một nơi hoàn"
                        + " toàn trống, bằng phiên bản ấy hoặc mới hơn.");
            }
            return restored(file, database, log);
        } catch (PlaceRefused e) {
            return new Refused(e.getMessage());
        }
    }

    private static Optional<Refused> foreign(JsonNode header, Zone zone) {
        if (header.path("version").asInt() != BackupFile.VERSION) {
            return Optional.of(new Refused("Bản sao lưu có dạng mới hơn; hãy dùng phiên bản mới của phần mềm."));
        }
        String from = header.path("zone").asText();
        return from.equals(zone.name().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(
                        new Refused("Bản sao lưu là của vùng " + from + "; hãy khôi phục với --zone " + from + "."));
    }

    private static Restoring restored(Path file, Database database, AuditLog log) throws IOException {
        boolean used = database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM audit_event")
                        .mapTo(Integer.class)
                        .one())
                > 0;
        if (used) {
            return new Refused("Nơi này đã có dữ liệu; không ghi đè. Hãy chọn một cơ sở dữ liệu trống.");
        }
        String digest = BackupFile.digest(file);
        return database.load(handle -> {
            List<Table> tables = Table.all(handle);
            tables.forEach(table -> handle.execute(table.emptying()));
            long rows = new Rows(handle, tables).take(file);
            tables.stream()
                    .filter(table -> table.name().equals(SESSIONS))
                    .forEach(table -> handle.execute(table.emptying()));
            log.write(handle, "-", "backup.restored", "-", "SHA-256 " + digest);
            return new Restored(rows);
        });
    }

    private static final class Rows {
        private final Handle handle;
        private final List<Table> tables;
        private Insertion current;
        private long count;

        Rows(Handle handle, List<Table> tables) {
            this.handle = handle;
            this.tables = tables;
        }

        long take(Path file) {
            try {
                BackupFile.lines(file, this::take);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            end();
            return count;
        }

        private void take(JsonNode line) {
            if (line.isArray()) {
                current.add(line);
                count++;
            } else {
                end();
                String name = line.path("table").asText();
                Table table = tables.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no table " + name));
                current = new Insertion(handle, table);
            }
        }

        private void end() {
            if (current != null) {
                current.close();
            }
        }
    }
}
