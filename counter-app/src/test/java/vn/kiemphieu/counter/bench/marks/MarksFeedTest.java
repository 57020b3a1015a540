package vn.kiemphieu.counter.bench.marks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.reading.Fed;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.demo.DemoCongress;

class MarksFeedTest {
    @TempDir
    private Path folder;

    @Test
    void every_mark_stands_alone_and_those_of_one_hand_together() throws IOException {
        Crops.folder(folder);
        List<Fed> fed = feed();
        assertEquals(
                List.of(Expected.VALID, Expected.REFERRED, Expected.REFERRED, Expected.VALID, Expected.VALID),
                fed.stream().map(each -> each.sample().truth().expected()).toList());
        assertEquals(
                List.of(
                        BallotForm.ONE_NAME,
                        BallotForm.ONE_NAME,
                        BallotForm.ONE_NAME,
                        BallotForm.ONE_NAME,
                        BallotForm.TWO_BOXES),
                fed.stream().map(each -> each.sample().election().form()).toList());
    }

    @Test
    void the_same_seed_draws_the_same_sheets() throws IOException {
        Crops.folder(folder);
        assertArrayEquals(feed().get(0).file().get(), feed().get(0).file().get());
    }

    @Test
    void print_in_a_box_is_left_out() throws IOException {
        Crops.folder(folder);
        assertEquals(1, MarksFolder.open(folder).leftOut());
    }

    @Test
    void a_folder_without_an_index_or_with_an_unknown_label_is_refused() throws IOException {
        assertThrows(RequestRefused.class, () -> MarksFolder.open(folder));
        Files.writeString(
                folder.resolve("index.csv"), "file,box_x,box_y,box_w,box_h,label,mark_type\na.png,1,1,9,9,perhaps,X\n");
        assertThrows(RequestRefused.class, () -> MarksFolder.open(folder));
    }

    private List<Fed> feed() {
        List<Fed> all = new ArrayList<>();
        new MarksFeed(MarksFolder.open(folder), DemoCongress.congress(), 7).forEachRemaining(all::addAll);
        return all;
    }
}
