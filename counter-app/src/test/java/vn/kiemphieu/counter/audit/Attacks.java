package vn.kiemphieu.counter.audit;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.audit.SeizedDisk.Row;
import vn.kiemphieu.counter.journal.StoredRecord;

/** Tries to tell from a seized disk in what order sheets were fed: each attack gives every record a number to order by. */
final class Attacks {
    private final SeizedDisk disk;
    private final List<Row> rows;
    private final Map<String, Map<String, Double>> orders = new LinkedHashMap<>();

    private Attacks(SeizedDisk disk, List<Row> rows) {
        this.disk = disk;
        this.rows = rows;
    }

    /** What every attack makes of the records, by the attack's name. */
    static Map<String, Map<String, Double>> on(Path folder) throws IOException, SQLException {
        SeizedDisk disk = SeizedDisk.of(folder);
        Attacks attacks = new Attacks(disk, disk.rows());
        attacks.values();
        attacks.offsets();
        attacks.tables();
        attacks.links();
        attacks.fileTimes();
        return attacks.orders;
    }

    /** What is written in the records themselves, taken for a number. */
    private void values() {
        by("name", row -> number(HexFormat.of().parseHex(row.name())));
        by("name of the picture", row -> number(HexFormat.of().parseHex(row.picture())));
        by("salt", row -> number(row.salt()));
        by("hash of the picture", row -> number(row.sha256()));
        by("length of the record", row -> (double) row.bytes().length);
        by("length of the picture", row -> (double) row.pixels().length);
        by("beginning of the picture", row -> number(row.pixels()));
        by("darkness of the picture", row -> mean(row.pixels(), 1));
        by("a streak in the picture", row -> mean(row.pixels(), 50));
        by("what the record says", row -> number(row.bytes()));
    }

    /** Where something of a record stands in the raw bytes of any file: pages of SQLite, free ones, logs, leftovers. */
    private void offsets() {
        where("name", row -> row.name().getBytes(StandardCharsets.US_ASCII));
        where("name in binary", row -> HexFormat.of().parseHex(row.name()));
        where("name of the picture", row -> row.picture().getBytes(StandardCharsets.US_ASCII));
        where("salt", Row::salt);
        where("record", Row::bytes);
        where("picture", Row::pixels);
        where("hash of the picture", Row::sha256);
        where("hash of the record", row -> Hash.over(row.bytes()).bytes());
        where("leaf", row -> leaf(row).bytes());
        where("leaf in the chain", row -> leaf(row).hex().getBytes(StandardCharsets.US_ASCII));
    }

    private static Hash leaf(Row row) {
        return new StoredRecord(
                        row.name(), Hash.of(row.salt()), row.bytes(), Map.of(row.picture(), Hash.of(row.sha256())))
                .leaf();
    }

    /** In what order tables give their rows, and row numbers where there are any. */
    private void tables() {
        Map<String, String> owners = new HashMap<>();
        rows.forEach(row -> {
            owners.put(row.name(), row.name());
            owners.put(row.picture(), row.name());
        });
        for (Path file : disk.databases()) {
            for (String table : disk.column(file, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
                ordered(file + " " + table, disk.column(file, "SELECT name FROM " + table), owners);
                ordered(
                        file + " " + table + " rowid",
                        disk.column(file, "SELECT name FROM " + table + " ORDER BY rowid"),
                        owners);
            }
        }
    }

    private void ordered(String attack, List<String> names, Map<String, String> owners) {
        Map<String, Double> order = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (owners.containsKey(names.get(i))) {
                order.put(owners.get(names.get(i)), (double) i);
            }
        }
        keep("rows of " + attack, order);
    }

    /** The sealed links lie there place by place: whatever of one resembles a record would tell its place. */
    private void links() {
        for (Path file : disk.databases()) {
            List<String> sealed = disk.column(file, "SELECT hex(sealed) FROM link ORDER BY batch, place");
            if (sealed.size() == rows.size()) {
                matched("ciphertext", sealed, Comparator.naturalOrder());
                matched("end of the ciphertext", sealed, Comparator.comparing(hex -> hex.substring(hex.length() - 32)));
                matched("length of the ciphertext", sealed, Comparator.comparing(String::length));
            }
        }
    }

    private void matched(String attack, List<String> sealed, Comparator<String> alike) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sealed.size(); i++) {
            places.add(i);
        }
        places.sort((one, other) -> alike.compare(sealed.get(one), sealed.get(other)));
        boolean tells = sealed.stream().anyMatch(hex -> alike.compare(hex, sealed.get(0)) != 0);
        List<String> names = rows.stream().map(Row::name).sorted().toList();
        Map<String, Double> order = new HashMap<>();
        for (int i = 0; tells && i < names.size(); i++) {
            order.put(names.get(i), (double) places.get(i));
        }
        keep("links by " + attack, order);
    }

    private void fileTimes() throws IOException {
        Map<String, Double> order = new HashMap<>();
        Map<String, Long> times = disk.times(rows.stream().map(Row::picture).toList());
        rows.forEach(row -> {
            if (times.containsKey(row.picture())) {
                order.put(row.name(), (double) times.get(row.picture()));
            }
        });
        keep("times of files", order);
    }

    private void by(String attack, Function<Row, Double> value) {
        Map<String, Double> order = new HashMap<>();
        rows.forEach(row -> order.put(row.name(), value.apply(row)));
        keep(attack, order);
    }

    private void where(String attack, Function<Row, byte[]> bytes) {
        Map<String, byte[]> needles = new HashMap<>();
        rows.forEach(row -> needles.put(row.name(), bytes.apply(row)));
        Map<String, long[]> places = disk.places(needles);
        Map<String, Double> first = new HashMap<>();
        Map<String, Double> last = new HashMap<>();
        places.forEach((name, at) -> {
            first.put(name, (double) at[0]);
            last.put(name, (double) at[1]);
        });
        keep("first place of " + attack, first);
        keep("last place of " + attack, last);
    }

    /** Records of which an attack knows nothing come last, all alike. */
    private void keep(String attack, Map<String, Double> order) {
        Map<String, Double> all = new TreeMap<>();
        rows.forEach(row -> all.put(row.name(), order.getOrDefault(row.name(), Double.MAX_VALUE)));
        orders.put(attack, all);
    }

    private static double number(byte[] bytes) {
        return new BigInteger(1, java.util.Arrays.copyOf(bytes, Math.min(8, bytes.length))).doubleValue();
    }

    private static double mean(byte[] bytes, int step) {
        long sum = 0;
        for (int i = 0; i < bytes.length; i += step) {
            sum += bytes[i] & 0xff;
        }
        return sum;
    }
}
