package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import picocli.CommandLine.Option;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

/** Which zone, and where its data are. */
final class PlaceOptions {
    @Option(
            names = "--zone",
            paramLabel = "inner|outer",
            defaultValue = "inner",
            description = "inner: mạng trong của cơ quan; outer: cổng thông tin công khai. Mặc định: inner.")
    private Zone zone;

    @Option(
            names = "--database",
            paramLabel = "NƠI",
            description = "Tệp SQLite, hoặc jdbc:postgresql://máy/tên?user=…; mật khẩu để trong ~/.pgpass."
                    + " Mặc định: một tệp trong --home.")
    private String database;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Thư mục dữ liệu. Mặc định: $XDG_DATA_HOME/kiemphieu-suite, không có thì ./suite-data.")
    private Path home;

    Zone zone() {
        return zone;
    }

    /** Opens it, made when it is not there. */
    Database open() {
        return Database.open(place(), zone);
    }

    /** Opens it; refuses to make one where somebody only wants to look. */
    Database openExisting() {
        if (place() instanceof Place.File file && Files.notExists(file.path())) {
            throw new Refusal("Chưa có dữ liệu ở " + file.path() + "; hãy kiểm tra --home, --zone, --database.");
        }
        return open();
    }

    Place place() {
        if (database != null) {
            return Place.of(database);
        }
        return file(home(), zone);
    }

    /** The data folder. */
    Path home() {
        return home == null ? defaultHome(System.getenv("XDG_DATA_HOME")) : home;
    }

    /** The file of a zone in a folder, which is made. */
    static Place file(Path home, Zone zone) {
        prepare(home);
        return new Place.File(home.resolve(zone.name().toLowerCase(Locale.ROOT) + ".db"));
    }

    /** Makes a folder that only its owner may enter. */
    static void prepare(Path home) {
        try {
            if (Files.notExists(home)) {
                Files.createDirectories(home.toAbsolutePath().getParent());
                Files.createDirectory(
                        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path defaultHome(String dataHome) {
        return dataHome == null || dataHome.isBlank()
                ? Path.of("suite-data")
                : Path.of(dataHome).resolve("kiemphieu-suite");
    }
}
