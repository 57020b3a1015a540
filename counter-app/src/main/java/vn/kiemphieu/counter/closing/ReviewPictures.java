package vn.kiemphieu.counter.closing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.Guard;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.counting.PageReceiver;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.RowCloseUp;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Candidate;

/**
 * {@code review/}: a picture for every page that people decide on, named by the page's hash, and one for every row in
 * question. What the machine saw is drawn over a row only where that is asked for: people look at the paper first.
 */
public final class ReviewPictures {
    private static final String FOLDER = "review";
    private static final String ENDING = ".png";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}(-\\d{3,}(-seen)?)?\\.png");

    /** Questions of single rows; all others need the whole page to be seen. */
    private static final Set<Reason> OF_ROWS = EnumSet.of(Reason.A4, Reason.C7);

    private final BallotReader reader;
    private final Guard guard;
    private final OutFolder out;
    private final Consumer<String> screen;
    private final boolean overlay;

    /**
     * @param guard watches over drawing
     * @param screen hears of what had to be left out
     * @param overlay whether to show what the machine saw, too
     */
    public ReviewPictures(BallotReader reader, Guard guard, OutFolder out, Consumer<String> screen, boolean overlay) {
        this.screen = screen;
        this.reader = reader;
        this.guard = guard;
        this.out = out;
        this.overlay = overlay;
    }

    /** Writes the pictures of all questions, also of those already concluded, and removes older ones. */
    void write(List<Concluded> all, List<Candidate> candidates) {
        Map<String, Question> questions = new TreeMap<>(); // by hash: no trace of the order of feeding
        for (Concluded concluded : all) {
            for (ReadPage page : concluded.counted().pages()) {
                addQuestion(concluded.counted(), page, questions);
            }
        }
        Map<PageFile, Question> byPage = questions.values().stream()
                .collect(Collectors.toMap(Question::file, Function.identity(), (one, changed) -> one));
        Set<String> written = ConcurrentHashMap.newKeySet();
        Set<PageFile> done =
                guard.aloneFirst(byPage.keySet(), page -> write(byPage.get(page), candidates, written), this::missing);
        questions.values().parallelStream()
                .filter(question -> !done.contains(question.file()))
                .forEach(question -> guard.among(question.file(), () -> write(question, candidates, written)));
        removeOthers(written);
    }

    /**
     * A page in question.
     *
     * @param unclear rows of it that are questions
     * @param whole whether all of it must be seen
     * @param first another picture of the same sheet, to be seen beside it
     */
    private record Question(ReadPage page, Set<Integer> unclear, boolean whole, Optional<ReadPage> first) {
        PageFile file() {
            return page.file();
        }
    }

    private static void addQuestion(Counted counted, ReadPage page, Map<String, Question> questions) {
        boolean asked = switch (counted.status()) {
            case VALID, BACK, KEYED -> false;
            case REFERRED, FOREIGN, UNREADABLE, DUPLICATE -> page.look().width() > 0;
        };
        if (!asked) {
            return;
        }
        Set<Integer> unclear = unclear(counted, page);
        if (!isOfRows(counted)) {
            questions.putIfAbsent(page.sha256(), new Question(page, unclear, true, first(counted, page)));
        } else if (!unclear.isEmpty()) {
            questions.put(page.sha256(), new Question(page, unclear, false, Optional.empty()));
        }
    }

    private static Optional<Referred> referred(Counted counted) {
        return counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred
                ? Optional.of(referred)
                : Optional.empty();
    }

    private static boolean isOfRows(Counted counted) {
        return referred(counted)
                .filter(referred -> OF_ROWS.containsAll(referred.reasons()))
                .isPresent();
    }

    private static Set<Integer> unclear(Counted counted, ReadPage page) {
        Set<Integer> rows = rowsOn(page);
        rows.retainAll(referred(counted).map(Referred::unclear).orElse(Set.of()));
        return rows;
    }

    private static Optional<ReadPage> first(Counted counted, ReadPage page) {
        return counted instanceof Counted.Duplicate copy
                ? Optional.of(copy.same(page)).filter(first -> !first.sha256().equals(page.sha256()))
                : Optional.empty();
    }

    private static Set<Integer> rowsOn(ReadPage page) {
        return page.read().map(Read::rows).orElse(List.of()).stream()
                .map(RowReading::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is there. */
    private boolean write(Question question, List<Candidate> candidates, Set<String> written) {
        Map<String, byte[]> drawn = pictures(question, candidates);
        drawn.forEach((name, picture) -> out.write(FOLDER + "/" + name, picture));
        written.addAll(drawn.keySet());
        return !drawn.isEmpty();
    }

    /** By file name. A picture that cannot be drawn is missing; the count stands without it, people look at the paper. */
    private Map<String, byte[]> pictures(Question question, List<Candidate> candidates) {
        Optional<GreyPicture> picture = picture(question.page());
        Optional<GreyPicture> first = question.first().flatMap(ReviewPictures::picture);
        Map<String, byte[]> pictures = new TreeMap<>();
        try {
            picture.ifPresent(seen -> {
                pictures.put(question.page().sha256() + ENDING, page(question, seen, first));
                pictures.putAll(rows(question, seen, candidates));
            });
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            missing(question.file());
        }
        return pictures;
    }

    private void missing(PageFile page) {
        screen.accept("Không vẽ được ảnh để xem của " + page.source() + ", trang " + page.page()
                + ": hãy xem chính tờ phiếu.");
    }

    private byte[] page(Question question, GreyPicture seen, Optional<GreyPicture> first) {
        return first.map(before -> reader.beside(before, seen))
                .orElseGet(() -> reader.review(seen, question.whole() ? Set.of() : question.unclear()));
    }

    private Map<String, byte[]> rows(Question question, GreyPicture seen, List<Candidate> candidates) {
        Map<String, byte[]> pictures = new TreeMap<>();
        for (RowCloseUp closeUp : reader.closeUps(seen, question.unclear())) {
            CloseUpPicture picture = new CloseUpPicture(closeUp, candidates.get(closeUp.row() - 1));
            String name = "%s-%03d".formatted(question.page().sha256(), closeUp.row());
            pictures.put(name + ENDING, picture.plain());
            if (overlay) {
                pictures.put(name + "-seen" + ENDING, picture.seen(reading(question.page(), closeUp.row())));
            }
        }
        return pictures;
    }

    private static RowReading reading(ReadPage page, int row) {
        return page.read().orElseThrow().rows().stream()
                .filter(reading -> reading.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<GreyPicture> picture(ReadPage page) {
        Received received = PageReceiver.receive(page.file());
        return received instanceof Received.Sheet sheet && received.sha256().equals(page.sha256())
                ? Optional.of(sheet.image().picture())
                : Optional.empty();
    }

    private void removeOthers(Set<String> kept) {
        Path folder = out.file(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.png")) {
            for (Path picture : old) {
                String name = picture.getFileName().toString();
                if (OURS.matcher(name).matches() && !kept.contains(name)) {
                    Files.delete(picture);
                }
            }
        } catch (IOException e) {
            throw new OutputFailed(folder, e);
        }
    }
}
