package vn.kiemphieu.counter.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.PaperCode;

/** Reads the pages of one feed, each as a page of the election that its code names. */
final class FeedReader {
    private final Definition definition;
    private final Map<ElectionId, SheetReader> readers = new LinkedHashMap<>();

    FeedReader(Definition definition) {
        this.definition = definition;
        definition.papers().forEach((id, paper) -> {
            boolean inColour = paper.expected().election().settings().colour().asked();
            readers.put(id, new SheetReader(paper.newReader(), inColour));
        });
    }

    FedPage read(byte[] picture) {
        ElectionId first = definition.first();
        ReadPage page = readers.get(first).read(picture);
        Optional<ElectionId> other = code(page).flatMap(definition::electionOf).filter(id -> !id.equals(first));
        if (other.isPresent()) {
            return fed(other.get(), readers.get(other.get()).read(picture));
        }
        return fed(first, page);
    }

    /** What is said of a picture that nobody dares to read. */
    static FedPage givenUp(Hash sha256) {
        PageFile page = new PageFile("", Path.of(""), 1, "");
        return new FedPage(
                Optional.empty(), new ReadPage(page, sha256.hex(), new Unreadable(Trouble.READER_BROKE), Look.NONE));
    }

    private static FedPage fed(ElectionId election, ReadPage page) {
        return new FedPage(page.outcome() instanceof Read ? Optional.of(election) : Optional.empty(), page);
    }

    private static Optional<PaperCode> code(ReadPage page) {
        return page.outcome() instanceof OtherPaper other ? other.code() : Optional.empty();
    }
}
