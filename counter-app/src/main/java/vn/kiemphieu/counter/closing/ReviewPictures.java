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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.counting.PageReceiver;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.RowReading;

/** {@code review/}: a picture for every page that people decide on, named by the page's hash. */
final class ReviewPictures {
    static final String FOLDER = "review";

    /** Questions of single rows; all others need the whole page to be seen. */
    private static final Set<Reason> OF_ROWS = EnumSet.of(Reason.A4, Reason.C7);

    private final BallotReader reader;
    private final OutFolder out;
    private final Consumer<String> screen;

    ReviewPictures(BallotReader reader, OutFolder out, Consumer<String> screen) {
        this.screen = screen;
        this.reader = reader;
        this.out = out;
    }

    /** Writes the pictures of all questions, also of those already concluded, and removes older ones. */
    void write(List<Concluded> all) {
        Map<String, Question> questions = new TreeMap<>(); // by hash: no trace of the order of feeding
        for (Concluded concluded : all) {
            for (ReadPage page : concluded.counted().pages()) {
                addQuestion(concluded.counted(), page, questions);
            }
        }
        removeOthers(questions.keySet());
        questions.entrySet().parallelStream().forEach(each -> write(each.getKey(), each.getValue()));
    }

    /**
     * A page in question.
     *
     * @param first another picture of the same sheet, to be seen beside it
     */
    private record Question(ReadPage page, Set<Integer> rows, Optional<ReadPage> first) {}

    private static void addQuestion(Counted counted, ReadPage page, Map<String, Question> questions) {
        boolean asked = switch (counted.status()) {
            case VALID, BACK -> false;
            case REFERRED, FOREIGN, UNREADABLE, DUPLICATE -> page.look().width() > 0;
        };
        if (!asked) {
            return;
        }
        Question whole = new Question(page, Set.of(), first(counted, page));
        if (counted instanceof Counted.Ballot ballot
                && ballot.finding() instanceof Referred referred
                && OF_ROWS.containsAll(referred.reasons())) {
            Set<Integer> rows = rowsOn(page);
            rows.retainAll(referred.unclear());
            if (!rows.isEmpty()) {
                questions.put(page.sha256(), new Question(page, rows, Optional.empty()));
            }
        } else {
            questions.putIfAbsent(page.sha256(), whole);
        }
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

    private void write(String sha256, Question question) {
        draw(sha256, question).ifPresent(picture -> out.write(name(sha256), picture));
    }

    /** A picture that cannot be drawn is missing; the count stands without it, people look at the paper. */
    private Optional<byte[]> draw(String sha256, Question question) {
        Optional<GreyPicture> picture = picture(question.page(), sha256);
        Optional<GreyPicture> first = question.first().flatMap(page -> picture(page, page.sha256()));
        try {
            return picture.map(seen -> first.map(before -> reader.beside(before, seen))
                    .orElseGet(() -> reader.review(seen, question.rows())));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            PageFile page = question.page().file();
            screen.accept("Không vẽ được ảnh để xem của " + page.source() + ", trang " + page.page()
                    + ": hãy xem chính tờ phiếu.");
            return Optional.empty();
        }
    }

    private static Optional<GreyPicture> picture(ReadPage page, String sha256) {
        Received received = PageReceiver.receive(page.file());
        return received instanceof Received.Sheet sheet && received.sha256().equals(sha256)
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
                String sha256 = picture.getFileName().toString().replace(".png", "");
                if (sha256.matches("[0-9a-f]{64}") && !kept.contains(sha256)) {
                    Files.delete(picture);
                }
            }
        } catch (IOException e) {
            throw new OutputFailed(folder, e);
        }
    }

    static String name(String sha256) {
        return FOLDER + "/" + sha256 + ".png";
    }
}
