package vn.kiemphieu.counter.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * What a session counts: some elections of one congress whose ballots lie in one box.
 *
 * @param papers by election, in the order in which they were named
 */
record Definition(Congress congress, Map<ElectionId, ElectionPaper> papers) {
    static final String FILE = "congress.json";

    /**
     * The definition by a congress file.
     *
     * @throws RequestRefused if the file, or these elections in one box, cannot be
     */
    static Definition of(Path file, List<String> elections) {
        Congress congress = CongressFile.read(file);
        Map<ElectionId, ElectionPaper> papers = new LinkedHashMap<>();
        for (String id : elections) {
            Election election = CongressFile.election(congress, id);
            if (papers.put(election.id(), ElectionPaper.of(congress, election)) != null) {
                throw new RequestRefused("--election " + id, "cuộc bầu này ghi hai lần", "bỏ bớt một");
            }
        }
        requireAlike(papers);
        return new Definition(congress, papers);
    }

    /** Which back belongs to which front can only be told where all ballots of a feed have as many sides. */
    private static void requireAlike(Map<ElectionId, ElectionPaper> papers) {
        long kinds = papers.values().stream()
                .map(paper -> List.of(
                        paper.expected().pages(),
                        paper.expected().election().stock().sides()))
                .distinct()
                .count();
        if (kinds != 1) {
            throw new RequestRefused(
                    "--election",
                    "các phiếu khác số trang hoặc số mặt không thể nạp chung một lượt",
                    "mở mỗi loại phiếu một phiên riêng");
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
    }

    Map<ElectionId, Election> elections() {
        Map<ElectionId, Election> elections = new LinkedHashMap<>();
        papers.forEach((id, paper) -> elections.put(id, paper.expected().election()));
        return elections;
    }

    ExpectedPaper paper(ElectionId election) {
        return papers.get(election).expected();
    }

    /** The election that stands for pages of none. */
    ElectionId first() {
        return papers.keySet().iterator().next();
    }

    /** The open election that a page's code belongs to. */
    Optional<ElectionId> electionOf(PaperCode code) {
        return papers.keySet().stream()
                .filter(id -> paper(id).codes().contains(code))
                .findFirst();
    }
}
