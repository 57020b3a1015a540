package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.counter.keying.DoubleEntry.NotDecided;
import vn.kiemphieu.counter.session.KeyedFeeding;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.TwoPeople;

/** What two people read from ballots that were typed differently: a line each, its place in the stack, a tab, the ballot. */
final class TypedDecisions {
    private final Path file;

    TypedDecisions(Path file) {
        this.file = file;
    }

    /**
     * Takes them one by one; what was decided in the same way before is not decided again.
     *
     * @throws RequestRefused at the first line that cannot be taken
     */
    void decide(KeyedFeeding keying, TwoPeople by) {
        List<String> lines = TypedFile.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\t", 2);
            if (parts.length != 2 || !parts[0].strip().matches("[0-9]{1,6}")) {
                throw TypedFile.refused(
                        file, i + 1, "không phải số thứ tự phiếu, phím Tab, rồi nội dung phiếu", "ghi lại dòng đó");
            }
            decide(keying, by, i + 1, Integer.parseInt(parts[0].strip()), parts[1]);
        }
    }

    private void decide(KeyedFeeding keying, TwoPeople by, int line, int ballot, String typed) {
        if (keying.decided(ballot).filter(typed::equals).isPresent()) {
            return;
        }
        try {
            if (keying.decide(ballot, typed, by) instanceof NotDecided not) {
                throw new RequestRefused(file + ", dòng " + line, not.sentence(), "sửa dòng đó rồi chạy lại");
            }
        } catch (IllegalArgumentException alike) {
            throw TypedFile.refused(
                    file, line, "phiếu " + ballot + " không phải phiếu hai người gõ khác nhau", "bỏ dòng đó");
        }
    }
}
