package vn.kiemphieu.counter.counting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.SheetSeen;
import vn.kiemphieu.scanner.Trouble;

/** Reads one page from its file: receive the picture, then say what is on it. */
public final class SheetReader implements Function<PageFile, ReadPage> {
    private final BallotReader reader;
    private final boolean inColour;

    /** @param inColour whether the colours of the pictures are asked for */
    public SheetReader(BallotReader reader, boolean inColour) {
        this.reader = reader;
        this.inColour = inColour;
    }

    @Override
    public ReadPage apply(PageFile page) {
        Received received = inColour ? PageReceiver.receiveInColour(page) : PageReceiver.receive(page);
        if (received instanceof Received.Sheet sheet) {
            return read(page, sheet);
        }
        Trouble trouble = ((Received.NoPicture) received).trouble();
        if (trouble == Trouble.FILE_GONE) {
            requireFolder(page);
        }
        return new ReadPage(page, received.sha256(), new Unreadable(trouble), Look.NONE);
    }

    /** Reads a picture in memory. */
    public ReadPage read(byte[] picture) {
        PageFile page = new PageFile("", Path.of(""), 1, "");
        Received received = PageReceiver.receive(picture, inColour);
        return received instanceof Received.Sheet sheet
                ? read(page, sheet)
                : new ReadPage(
                        page, received.sha256(), new Unreadable(((Received.NoPicture) received).trouble()), Look.NONE);
    }

    private ReadPage read(PageFile page, Received.Sheet sheet) {
        GreyPicture picture = sheet.image().picture();
        Look look = Look.of(picture);
        try {
            SheetSeen seen = reader.look(picture, sheet.image().colour());
            return new ReadPage(page, sheet.sha256(), seen.outcome(), look, seen.streaks(), seen.colour());
        } catch (ScannerException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new ReadPage(page, sheet.sha256(), new Unreadable(PageReceiver.trouble(e)), look);
        }
    }

    /** One file gone is a bad page; its whole folder gone is a lost disk, and hundreds of such lines would hide it. */
    private static void requireFolder(PageFile page) {
        Path folder = page.file().toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new ScannerException(
                    "Mất thư mục ảnh quét " + folder + "; hãy nối lại thiết bị rồi chạy lại lệnh.", null);
        }
    }
}
