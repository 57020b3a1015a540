package vn.kiemphieu.counter.counting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.PageFile;

/**
 * The pages read so far, one line each, on disk as soon as they are read: after a cut they need not be read again. Before
 * native code has a page, a line says so, and the word in it that is changed when the page is back (ADR 0011). The file
 * tells the order of feeding and is destroyed at the end of the count.
 */
public final class WorkingFile implements AutoCloseable {
    public static final String NAME = "working.jsonl";

    private final Path file;
    private final FileChannel channel;
    private final Map<Place, ReadPage> before = new HashMap<>();
    private final Map<Attempt, List<Attempt.Open>> open = new HashMap<>();

    private record Place(String source, int page) {}

    private WorkingFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Continues the working file of the same request, or begins one.
     *
     * @param request a line that names the request: what is counted with which program
     * @throws RequestRefused if another process is counting into the same folder
     */
    public static WorkingFile open(OutFolder out, String request) {
        Path file = out.file(NAME);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            requireAlone(file, channel);
            WorkingFile working = new WorkingFile(file, channel);
            working.load(request);
            return working;
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    /** The page as it was read, before the cut or since; the caller makes sure that its bytes are still the same. */
    public synchronized Optional<ReadPage> before(PageFile page) {
        return Optional.ofNullable(before.get(new Place(page.source(), page.page())));
    }

    public synchronized void append(ReadPage page) {
        try {
            writeLine(PageLine.write(page));
            remember(page);
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    /** How many pages such a file holds. */
    public static long pages(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(PageLine::isOne).count();
        }
    }

    void begin(Attempt attempt) {
        begin(attempt, Optional.empty());
    }

    /** @param name what the page is called, so that another picture in its place is not blamed */
    void beginAlone(Attempt attempt, String name) {
        begin(attempt, Optional.of(name));
    }

    private synchronized void begin(Attempt attempt, Optional<String> alone) {
        try {
            note(new Attempt.Open(attempt, channel.position(), alone));
            writeLine(attempt.write(alone));
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    /** Changes lines where they stand: on a full disk, too, an attempt that came back must not look like a death. */
    synchronized void end(Attempt attempt) {
        try {
            for (Attempt.Open each : open.getOrDefault(attempt, List.of())) { // none where a file was given twice
                channel.write(ByteBuffer.wrap(Attempt.ENDED.getBytes(StandardCharsets.UTF_8)), each.word());
            }
            open.remove(attempt);
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    /** Whether it was begun and nobody knows its end. */
    synchronized boolean wasCutOff(Attempt attempt) {
        return open.containsKey(attempt);
    }

    /** How often it was begun alone, with the page of that name, without an end. */
    synchronized long deathsAlone(Attempt attempt, String name) {
        return open.getOrDefault(attempt, List.of()).stream()
                .filter(each -> each.alone().equals(Optional.of(name)))
                .count();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    /** Two counts into one folder would mix; the lock ends with the channel, or with the process. */
    private static void requireAlone(Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new RequestRefused(
                    file.toString(),
                    "một lệnh kiểm phiếu khác đang ghi vào thư mục này",
                    "đợi lệnh đó xong hoặc chọn --out khác");
        }
    }

    private void load(String request) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1); // a byte, a sign: places count
        String whole = text.substring(0, text.lastIndexOf('\n') + 1); // a torn last line is read again
        if (!whole.startsWith(new String(bytes(request), StandardCharsets.ISO_8859_1))) {
            channel.truncate(0);
            writeLine(request);
            return;
        }
        int at = 0;
        for (int end = whole.indexOf('\n'); end >= 0; end = whole.indexOf('\n', at)) {
            load(
                    new String(whole.substring(at, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                    at);
            at = end + 1;
        }
        channel.truncate(at);
        channel.position(at);
    }

    private void load(String line, long at) {
        PageLine.parse(line).ifPresent(this::remember);
        Attempt.parse(line, at).ifPresent(this::note);
    }

    private void note(Attempt.Open begun) {
        open.computeIfAbsent(begun.attempt(), any -> new ArrayList<>()).add(begun);
    }

    private void remember(ReadPage page) {
        before.put(new Place(page.file().source(), page.file().page()), page);
    }

    private void writeLine(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(line));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
