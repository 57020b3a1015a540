package vn.kiemphieu.scanner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.scanner.camera.CameraScanner;
import vn.kiemphieu.scanner.camera.VideoSource;
import vn.kiemphieu.scanner.folder.WatchedFolder;
import vn.kiemphieu.scanner.sane.SaneNetwork;
import vn.kiemphieu.scanner.sane.SaneScanner;

/** Every way to get at pictures of sheets (ADR 0016). */
public final class Scanners {
    /** Where a saned listens unless told otherwise. */
    public static final int SANED_PORT = 6566;

    private Scanners() {}

    /**
     * The scanners that a saned serves.
     *
     * @param host where it runs, {@code localhost} for scanners at this machine
     * @param port usually {@link #SANED_PORT}
     * @throws ScannerException if it does not answer
     */
    public static List<FoundScanner> list(String host, int port) {
        return SaneNetwork.list(host, port);
    }

    /** A scanner behind a saned. It is opened for each feed; whether it is there, the feed says. */
    public static Scanner open(FoundScanner found) {
        return new SaneScanner(found);
    }

    /**
     * A folder that a scanner writes JPEG, PNG, TIFF or PDF files into. Files that lie there already are handed over first;
     * each file is handed over once it is complete, and again only when it is written anew with other content. A feed goes on
     * until it is paused, the folder is lost, or a file does not get complete. Nothing in the folder is changed.
     *
     * @throws ScannerException if there is no such folder
     */
    public static Scanner watching(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ScannerException(
                    "Không có thư mục " + folder + "; hãy kiểm tra đường dẫn và thiết bị rồi thử lại.", null);
        }
        return new WatchedFolder(folder);
    }

    /**
     * A document camera. A feed takes a picture of each page that lies still and sharp under it, until it is paused or the
     * camera is lost.
     *
     * @param number as the system counts cameras, from 0
     */
    public static Scanner camera(int number) {
        return new CameraScanner(new VideoSource.Camera(number));
    }

    /**
     * The same from a video that a document camera recorded.
     *
     * @param video Motion JPEG in an AVI file
     */
    public static Scanner camera(Path video) {
        return new CameraScanner(new VideoSource.Video(video));
    }
}
