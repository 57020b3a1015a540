package vn.kiemphieu.counter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.audit.Chance.Fed;
import vn.kiemphieu.counter.bench.hall.NumberedHall;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.StoredRecord;

/**
 * Whoever seizes the disk of a closed session can tell neither the order of feeding nor the batches. All attacks on all
 * sessions together exceed what chance gives with a probability of one in a thousand at most.
 */
class OrderStaysSecretTest {
    private static final int BATCHES = 3;
    private static final int SHEETS = 60;
    private static final long[] SEEDS = {20261127, 1, 2};
    private static final int STATISTICS = 3;

    @TempDir
    private Path temp;

    private final Map<Integer, Fed> fed = new HashMap<>();

    @Test
    void nothing_on_the_disk_tells_the_order() throws IOException, SQLException {
        Map<String, Double> surprises = new HashMap<>();
        for (long seed : SEEDS) {
            Path folder = temp.resolve("phien" + seed);
            Map<String, Fed> truth = session(folder, seed, sealing());
            attack(folder, truth).forEach((attack, surprise) -> surprises.put(seed + " " + attack, surprise));
        }
        double limit = Chance.limit(surprises.size() * STATISTICS);
        assertTrue(surprises.size() > SEEDS.length * 30, surprises.keySet()::toString);
        surprises.forEach((attack, surprise) -> assertTrue(surprise <= limit, attack + " " + surprise + " > " + limit));
    }

    @Test
    void links_that_are_not_sealed_are_seen() throws IOException, SQLException {
        Path folder = temp.resolve("phien");
        Map<String, Fed> truth = session(folder, 7, Optional.empty());
        assertFound("place of name", folder, truth);
    }

    @Test
    void rows_in_the_order_of_feeding_are_seen() throws IOException, SQLException {
        Path folder = temp.resolve("phien");
        Map<String, Fed> truth = session(folder, 8, sealing());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store/rows.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE record (name TEXT PRIMARY KEY)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO record VALUES (?)")) {
                for (String name : inOrder(truth)) {
                    insert.setString(1, name);
                    insert.executeUpdate();
                }
            }
        }
        assertFound("rowid", folder, truth);
    }

    @Test
    void files_with_times_are_seen() throws IOException, SQLException {
        Path folder = temp.resolve("phien");
        Map<String, Fed> truth = session(folder, 9, sealing());
        Map<String, String> pictures = new HashMap<>();
        for (SeizedDisk.Row row : SeizedDisk.of(folder).rows()) {
            pictures.put(row.name(), row.picture());
        }
        long time = 1_000_000_000_000L;
        for (String name : inOrder(truth)) {
            Path file = Files.write(folder.resolve("store").resolve(pictures.get(name) + ".png"), new byte[1]);
            Files.setLastModifiedTime(file, FileTime.fromMillis(time++));
        }
        assertFound("times of files", folder, truth);
    }

    @Test
    void a_batch_by_batch_store_is_seen() throws IOException, SQLException {
        Path folder = temp.resolve("phien");
        Map<String, Fed> truth = session(folder, 10, sealing());
        List<String> names = inOrder(truth);
        for (int batch = 2; batch >= 0; batch--) { // not in the order of feeding, yet told apart
            String text = String.join(
                    "\n",
                    names.subList(batch * SHEETS, (batch + 1) * SHEETS).stream()
                            .sorted()
                            .toList());
            Files.writeString(folder.resolve("zz" + (batch * 2 % 3)), text);
        }
        assertFound("last place of name", folder, truth);
    }

    private void assertFound(String attack, Path folder, Map<String, Fed> truth) throws IOException, SQLException {
        Map<String, Double> surprises = attack(folder, truth);
        double limit = Chance.limit(surprises.size() * STATISTICS);
        double most = surprises.entrySet().stream()
                .filter(each -> each.getKey().contains(attack))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElseThrow();
        assertTrue(most > 2 * limit, attack + " " + most);
    }

    private static Map<String, Double> attack(Path folder, Map<String, Fed> truth) throws IOException, SQLException {
        Map<String, Double> surprises = new HashMap<>();
        Attacks.on(folder).forEach((attack, order) -> {
            assertEquals(truth.keySet(), order.keySet());
            surprises.put(attack, Chance.surprise(order, truth));
        });
        return surprises;
    }

    private static Optional<SealingKey> sealing() {
        return Optional.of(Shares.generate(new SecureRandom()).sealingKey());
    }

    private static List<String> inOrder(Map<String, Fed> truth) {
        return truth.keySet().stream()
                .sorted(Comparator.comparing((String name) -> truth.get(name).batch())
                        .thenComparing(name -> truth.get(name).place()))
                .toList();
    }

    /** Counts sheets in an order by seed, concludes on some while others are fed, and closes. */
    private Map<String, Fed> session(Path folder, long seed, Optional<SealingKey> sealing) {
        SecureRandom random = new SecureRandom();
        JournalKeys keys = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
        List<Integer> sheets = new ArrayList<>(
                IntStream.rangeClosed(1, BATCHES * SHEETS).boxed().toList());
        Collections.shuffle(sheets, new Random(seed));
        fed.clear();
        Map<String, Fed> truth = new HashMap<>();
        try (NumberedHall hall = NumberedHall.begin(folder, keys)) {
            for (int batch = 1; batch <= BATCHES; batch++) {
                hall.open(batch);
                for (int place = 1; place <= SHEETS; place++) {
                    int sheet = sheets.get((batch - 1) * SHEETS + place - 1);
                    fed.put(sheet, new Fed(batch, place));
                    hall.feed(sheet);
                }
                close(hall, batch, sealing);
                conclude(hall, batch);
            }
            hall.closeSession();
            for (StoredRecord record : hall.journal().records().get(0)) {
                truth.put(record.name(), fed.get(ByteBuffer.wrap(record.bytes()).getInt()));
            }
        }
        return truth;
    }

    private static void close(NumberedHall hall, int batch, Optional<SealingKey> sealing) {
        hall.close(Optional.empty(), (name, place) -> {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            return sealing.map(key ->
                            key.seal(bytes, ("batch " + batch + " place " + place).getBytes(StandardCharsets.US_ASCII)))
                    .orElse(bytes);
        });
    }

    /** What people conclude names its record, in the order of feeding. */
    private void conclude(NumberedHall hall, int batch) {
        hall.journal().records().get(batch).stream()
                .sorted(Comparator.comparing(record ->
                        fed.get(ByteBuffer.wrap(record.bytes()).getInt()).place()))
                .limit(10)
                .forEach(record -> hall.journal()
                        .conclude(
                                "concluded",
                                NumberedHall.facts(),
                                ("{\"record\":\"" + record.name() + "\"}").getBytes(StandardCharsets.US_ASCII)));
    }
}
