package vn.kiemphieu.report.ballot;

import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * The codes of a ballot as it is printed with a template. Another wording or another measure is another paper: its hash
 * covers the template too, so that sheets printed before a change of the template are named as earlier ones.
 */
record PrintedCode(Template template, Congress congress, Election election) {
    PaperCode of(int page, int pages) {
        PaperCode list = PaperCode.of(congress, election, page, pages);
        String hash = new Fingerprint()
                .add(list.paperHash())
                .add(template.fingerprint())
                .base32(list.paperHash().length());
        return new PaperCode(list.mode(), list.congressTag(), list.electionTag(), list.round(), page, pages, hash);
    }
}
