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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.PageFile;

/**
 * The pages read so far, one line each, on disk as soon as they are read: after a cut they need not be read again. It
 * tells the order of feeding and is destroyed at the end of the count.
 */
public final class WorkingFile implements AutoCloseable {
    public static final String NAME = "working.jsonl";

    private final Path file;
    private final FileChannel channel;
    private final Map<Place, ReadPage> before = new HashMap<>();

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

    /** The page as it was read before the cut; the caller makes sure that its bytes are still the same. */
    public Optional<ReadPage> before(PageFile page) {
        return Optional.ofNullable(before.get(new Place(page.source(), page.page())));
    }

    public synchronized void append(ReadPage page) {
        try {
            writeLine(PageLine.write(page));
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
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
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1); // a torn last line is read again
        if (!whole.startsWith(request + "\n")) {
            channel.truncate(0);
            writeLine(request);
            return;
        }
        whole.lines().skip(1).map(PageLine::parse).flatMap(Optional::stream).forEach(this::remember);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
    }

    private void remember(ReadPage page) {
        before.put(new Place(page.file().source(), page.file().page()), page);
    }

    private void writeLine(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
