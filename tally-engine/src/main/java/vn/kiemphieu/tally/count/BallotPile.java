package vn.kiemphieu.tally.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.election.BallotForm;

/**
 * Many valid ballots of one list, packed for counting: the words of their bit planes stand column by column in chunks, so
 * that a count reads memory once and in order (ADR 0003). Two longs a ballot for lists of up to 64 names.
 */
public final class BallotPile {
    /** Ballots in a chunk: a multiple of what the counter takes at a time; unused places stay zero and count nothing. */
    private static final int CHUNK = 1024;

    private final BallotForm form;
    private final Set<Choice> known;
    private final int rows;
    private final int words;
    private final List<long[]> chunks = new ArrayList<>();
    private long ballots;

    /**
     * An empty pile.
     *
     * @param rows names on the list
     */
    public BallotPile(BallotForm form, int rows) {
        this.form = form;
        this.known = Choice.of(form);
        this.rows = rows;
        this.words = Choices.words(rows);
    }

    /** Lays one more ballot on the pile. */
    public void add(Choices choices) {
        if (choices.rows() != rows) {
            throw new IllegalArgumentException("a ballot of " + choices.rows() + " names on a pile of " + rows);
        }
        if (!choices.saysOnly(known)) {
            throw new IllegalArgumentException("a ballot of another form on a pile of form " + form);
        }
        int place = (int) (ballots % CHUNK);
        if (place == 0) {
            chunks.add(new long[2 * words * CHUNK]);
        }
        long[] chunk = chunks.get(chunks.size() - 1);
        for (int word = 0; word < words; word++) {
            chunk[word * CHUNK + place] = choices.upper(word);
            chunk[(words + word) * CHUNK + place] = choices.lower(word);
        }
        ballots++;
    }

    /** The tally of every ballot on the pile; none of them is invalid. */
    public Tally tally() {
        List<Long> upper = columns(0);
        List<Long> lower = columns(words);
        return new Tally(
                form,
                rows,
                ballots,
                Map.of(),
                form == BallotForm.CONFIDENCE ? levels(upper, lower) : boxes(upper, lower));
    }

    private Map<Choice, List<Long>> boxes(List<Long> upper, List<Long> lower) {
        Map<Choice, List<Long>> votes = new EnumMap<>(Choice.class);
        votes.put(Choice.FOR, upper);
        if (form != BallotForm.STRIKE_OUT) {
            votes.put(Choice.AGAINST, lower);
        }
        votes.put(Choice.NOT_COUNTED, perRow(row -> ballots - upper.get(row) - lower.get(row)));
        return votes;
    }

    private Map<Choice, List<Long>> levels(List<Long> upper, List<Long> lower) {
        List<Long> both = bothColumns();
        Map<Choice, List<Long>> votes = new EnumMap<>(Choice.class);
        votes.put(Choice.HIGH, perRow(row -> upper.get(row) - both.get(row)));
        votes.put(Choice.MEDIUM, both);
        votes.put(Choice.LOW, perRow(row -> lower.get(row) - both.get(row)));
        votes.put(Choice.NOT_COUNTED, perRow(row -> ballots - upper.get(row) - lower.get(row) + both.get(row)));
        return votes;
    }

    private List<Long> columns(int firstColumn) {
        CarrySaveCounter[] counters = counters();
        for (long[] chunk : chunks) {
            for (int word = 0; word < words; word++) {
                counters[word].add(chunk, (firstColumn + word) * CHUNK, CHUNK);
            }
        }
        return counts(counters);
    }

    private List<Long> bothColumns() {
        CarrySaveCounter[] counters = counters();
        long[] both = new long[CHUNK];
        for (long[] chunk : chunks) {
            for (int word = 0; word < words; word++) {
                for (int place = 0; place < CHUNK; place++) {
                    both[place] = chunk[word * CHUNK + place] & chunk[(words + word) * CHUNK + place];
                }
                counters[word].add(both, 0, CHUNK);
            }
        }
        return counts(counters);
    }

    private CarrySaveCounter[] counters() {
        return IntStream.range(0, words)
                .mapToObj(word -> new CarrySaveCounter())
                .toArray(CarrySaveCounter[]::new);
    }

    private List<Long> counts(CarrySaveCounter[] counters) {
        return Arrays.stream(counters)
                .flatMapToLong(counter -> Arrays.stream(counter.counts()))
                .limit(rows)
                .boxed()
                .toList();
    }

    private List<Long> perRow(IntToLongFunction count) {
        return IntStream.range(0, rows).mapToLong(count).boxed().toList();
    }
}
