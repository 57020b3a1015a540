package vn.kiemphieu.counter.kiosk.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.tally.election.ElectionId;

/** What is plugged into the kiosk. All of it may take a second, and none of it throws: what went wrong is told. */
public interface Devices {
    /** Every way in which paper can come in now. */
    List<PaperWay> scanners();

    /** Files with an ending that lie on sticks. */
    List<Brought> files(String ending);

    /** Prints a paper on the printer. */
    Told print(byte[] pdf, int copies, String title);

    /** Whether a printer is there and ready. */
    Told printer();

    /** Sticks that results can be written to. */
    List<StickWay> sticks();

    /** How many ballots of an election a rehearsal put into its box; empty where only people know. */
    default Optional<Integer> inRehearsedBox(ElectionId election) {
        return Optional.empty();
    }

    /**
     * A way for paper to come in.
     *
     * @param keepsPictures whether what was fed stays there and comes again with the next feed, as files in a folder do
     * @param opened a scanner for one feed
     */
    record PaperWay(Words name, boolean keepsPictures, Supplier<Scanner> opened) {
        /** A way that delivers each sheet once. */
        public static PaperWay of(Words name, Supplier<Scanner> opened) {
            return new PaperWay(name, false, opened);
        }
    }

    /**
     * A file that somebody brought.
     *
     * @param from the stick it lies on
     * @param name as it can be shown
     */
    record Brought(Words from, String name, Supplier<byte[]> bytes) {}

    /** What came of something, in words. */
    record Told(Words words, Tone tone) {
        public boolean isGood() {
            return tone == Tone.GOOD;
        }
    }

    /** A stick. */
    interface StickWay {
        Words name();

        /** Where it lies, for what is kept on it from now on. */
        Path place();

        /** Writes files into a new folder and reads them back; good only if every byte is there. */
        Told write(String folder, Map<String, byte[]> files);

        /** Makes it safe to pull out. */
        Told letGo();
    }
}
