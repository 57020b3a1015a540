package vn.kiemphieu.counter.bench.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.PlaceBias;
import vn.kiemphieu.counter.bench.figures.UpperBound;
import vn.kiemphieu.counter.bench.reading.Outcome;
import vn.kiemphieu.counter.bench.timing.CommitCost;
import vn.kiemphieu.counter.bench.timing.Memory;
import vn.kiemphieu.counter.bench.timing.Outside;
import vn.kiemphieu.counter.bench.timing.Pair;
import vn.kiemphieu.counter.bench.timing.Timings;

/** {@code bench.json} (docs/schema/bench.schema.json). */
final class BenchJson {
    private static final int SCHEMA = 1;
    private static final int P90 = 90;

    private final ObjectNode root = JsonMapper.builder().build().createObjectNode();

    private BenchJson() {}

    static byte[] of(Setting setting, Results results, List<Claim> claims) {
        BenchJson json = new BenchJson();
        json.setting(setting);
        json.accuracy(results.drawn().figures());
        json.contractTimes(results);
        json.moreTimes(results.costs().timings());
        json.memory(results.costs());
        json.commit(results.costs().commit());
        json.run("drawn", Optional.of(results.drawn()));
        json.run("marks", results.marks());
        json.run("scans", results.scans());
        json.claims(claims);
        return (json.root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void setting(Setting setting) {
        root.put("schema", SCHEMA);
        root.put("seed", setting.seed());
        root.put("deck", setting.deck().toLowerCase(Locale.ROOT));
        root.put("threads", setting.threads());
    }

    private void accuracy(Figures figures) {
        Counts all = figures.all();
        root.put("positions", all.positions());
        root.put("silent_misreads", all.misreads());
        root.put("good_sheets", figures.lighter().good());
        root.put("good_not_valid", figures.lighter().goodNotValid());
        root.put("heavy_sheets", figures.heavy().good());
        root.put("heavy_not_valid", figures.heavy().goodNotValid());
        root.put("sheets_unreadable", all.unreadable());
        root.put("false_duplicates", all.falseDuplicates());
    }

    private void commit(CommitCost cost) {
        root.put("commit_sheets", cost.sheets());
        root.put("sync_ms", Written.millis(cost.sync()));
        root.put("picture_sync_ms", Written.millis(cost.pictureSync()));
        root.put("accept_ms", Written.millis(cost.accept()));
        root.put("encrypt_ms", Written.millis(cost.encrypt()));
        root.put("accept_over_sync", Written.ratio(cost.acceptOverSync(), 1000));
        root.put("accept_over_picture_sync", Written.ratio(cost.acceptOverPictureSync(), 1000));
    }

    private void contractTimes(Results results) {
        Timings timings = results.costs().timings();
        Counts all = results.drawn().figures().all();
        root.put("decode_ms", Written.millis(timings.speeds().median(Pair::decode)));
        root.put("djpeg_ms", outside(timings, timings.outside().map(Outside::decode)));
        root.put("read_ms", Written.millis(timings.speeds().median(Pair::read)));
        root.put("read_over_decode", Written.ratio(timings.speeds().median(Pair::ratio), 1000));
        root.put("cpu_ms_per_sheet", Written.millis(all.cpuNanos() / Math.max(1, all.sheets())));
        root.put("sheets_per_second", Written.ratio(timings.all().sheetsPerSecond(), 1000));
        root.put("peak_rss_mb", results.costs().ownPeak().orElse(null));
        root.put("tally_ballots_per_second", timings.ballotsPerSecond());
    }

    private void moreTimes(Timings timings) {
        root.put("timed_sheets", timings.speeds().sheets().size());
        root.put("decode_ms_p90", Written.millis(timings.speeds().percentile(P90, Pair::decode)));
        root.put("decode_ms_mean", Written.millis(timings.speeds().mean(Pair::decode)));
        root.put("read_ms_p90", Written.millis(timings.speeds().percentile(P90, Pair::read)));
        root.put("read_over_decode_p90", Written.ratio(timings.speeds().percentile(P90, Pair::ratio), 1000));
        root.put("djpeg_start_ms", outside(timings, timings.outside().map(Outside::start)));
        root.put(
                "decode_over_djpeg",
                timings.outside()
                        .map(outside -> Written.ratio(timings.speeds().mean(Pair::decode), outside.decode()))
                        .orElse(null));
        root.put("one_thread_cpu_ms", Written.millis(timings.one().cpuPerSheet()));
        root.put("all_threads_cpu_ms", Written.millis(timings.all().cpuPerSheet()));
        root.put(
                "all_over_one_thread_cpu",
                Written.ratio(timings.all().cpuPerSheet(), timings.one().cpuPerSheet()));
        root.put("one_thread_sheets_per_second", Written.ratio(timings.one().sheetsPerSecond(), 1000));
    }

    private static BigDecimal outside(Timings timings, Optional<Long> nanos) {
        return timings.outside().isEmpty() ? null : Written.millis(nanos.orElseThrow());
    }

    private void memory(Results.Costs costs) {
        root.put("slow_path_pages", costs.slowPages().orElse(null));
        root.put("memory_sheets_few", costs.memory().map(Memory::few).orElse(null));
        root.put("peak_rss_mb_few", costs.memory().map(Memory::fewPeak).orElse(null));
        root.put("memory_sheets_many", costs.memory().map(Memory::many).orElse(null));
        root.put("peak_rss_mb_many", costs.memory().map(Memory::manyPeak).orElse(null));
    }

    private void run(String name, Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            root.putNull(name);
            return;
        }
        Figures figures = outcome.get().figures();
        ObjectNode run = root.putObject(name);
        run.put("row_bias_p_per_mille", p(PlaceBias.ofRows(figures.places())));
        run.put("column_bias_p_per_mille", p(PlaceBias.ofColumns(figures.places())));
        outcome.get().misreads().forEach(run.putArray("misreads")::add);
        ArrayNode groups = run.putArray("groups");
        figures.groups().forEach((group, counts) -> {
            ObjectNode node = groups.addObject();
            node.put("facet", group.facet().name().toLowerCase(Locale.ROOT));
            node.put("form", group.form().isEmpty() ? null : group.form());
            node.put("value", group.value());
            counts(node, counts);
        });
    }

    private static Integer p(Optional<PlaceBias> bias) {
        return bias.map(PlaceBias::perMille).orElse(null);
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("sheets", counts.sheets());
        node.put("positions", counts.positions());
        node.put("silent_misreads", counts.misreads());
        node.put("silent_misreads_upper_95_ppb", upper(counts.misreads(), counts.positions()));
        node.put("good_sheets", counts.good());
        node.put("good_not_valid", counts.goodNotValid());
        node.put("good_not_valid_upper_95_ppb", upper(counts.goodNotValid(), counts.good()));
        node.put("sheets_unreadable", counts.unreadable());
    }

    private static Long upper(long some, long all) {
        return all == 0 ? null : Long.valueOf(UpperBound.partsPerBillion(Math.min(some, all), all));
    }

    private void claims(List<Claim> claims) {
        ArrayNode list = root.putArray("claims");
        claims.forEach(claim -> list.addObject()
                .put("claim", claim.english())
                .put("seen", claim.seen())
                .put("met", claim.met().orElse(null))
                .put("binding", claim.binding()));
    }
}
