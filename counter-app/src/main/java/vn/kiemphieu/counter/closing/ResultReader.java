package vn.kiemphieu.counter.closing;

import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** Reads the tally out of a {@code result.json}, to be held against another. */
public final class ResultReader {
    private static final int MOST = 1_000_000;

    private ResultReader() {}

    /**
     * The tally of a result.
     *
     * @throws RequestRefused if it is not one of this election and round, or is not whole
     */
    public static Tally read(Path file, Election election) {
        Problems problems = new Problems(file);
        Part root = Part.of(StrictJson.read(file), "", problems);
        Part heading = root.requiredPart("election");
        String id = heading.text("id");
        int round = heading.number("round", 1, MOST);
        List<String> names =
                root.parts("candidates").stream().map(each -> each.text("name")).toList();
        boolean waits = root.number("waiting", 0, MOST) > 0;
        problems.refuseIfAny();
        if (!id.equals(election.id().value())
                || round != election.round()
                || !names.equals(
                        election.candidates().stream().map(Candidate::fullName).toList())) {
            throw new RequestRefused(
                    file.toString(),
                    "không phải kết quả của cuộc bầu " + election.id() + " lượt " + election.round(),
                    "chọn đúng tệp result.json");
        }
        if (waits) {
            throw new RequestRefused(
                    file.toString(), "còn phiếu chờ kết luận, chưa phải kết quả", "kết luận xong rồi so");
        }
        try {
            return ResultFigures.tally(root, election, problems);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(
                    file.toString(), "các con số không thành một kết quả (" + e.getMessage() + ")", "lấy lại tệp gốc");
        }
    }
}
