package vn.kiemphieu.counter.bench.peers;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.bench.peers.Score.Count;
import vn.kiemphieu.counter.bench.report.Claim;

/** {@code peers.json} (docs/schema/peers.schema.json). */
final class PeersJson {
    private static final int SCHEMA = 1;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private PeersJson() {}

    static byte[] of(PeersRequest request, List<Result> results, List<Claim> claims) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("schema", SCHEMA);
        root.put("seed", request.seed());
        root.put("sheets", request.sheets());
        root.put("questions", request.sheets() * EqualSheets.QUESTIONS);
        results.forEach(result -> reader(root.withArray("readers").addObject(), result));
        claims.forEach(claim -> root.withArray("claims")
                .addObject()
                .put("vietnamese", claim.vietnamese())
                .put("english", claim.english())
                .put("seen", claim.seen())
                .put("met", !claim.fails()));
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void reader(ObjectNode reader, Result result) {
        reader.put("reader", result.reader());
        reader.put("cpuMsPerSheet", millis(result.cost().sheet()));
        reader.put("cpuMsToStart", millis(result.cost().start()));
        count(reader, result.score().total());
        Map<EqualSheet.Kind, Count> kinds = new TreeMap<>(result.score().kinds());
        ObjectNode byKind = reader.putObject("kinds");
        kinds.forEach((kind, count) -> count(byKind.putObject(kind.name().toLowerCase(Locale.ROOT)), count));
    }

    private static void count(ObjectNode node, Count count) {
        node.put("right", count.right());
        node.put("wrong", count.wrong());
        node.put("referred", count.referred());
    }

    private static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos).divide(MILLION, 3, RoundingMode.HALF_UP);
    }
}
