package vn.kiemphieu.counter.kiosk.ready;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.kiosk.day.Devices.Told;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.PdfPages;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.report.ballot.ProofSheet;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ready;

/** Ballots are looked at, printed and proof-read, one election after the other. */
public final class Printing implements Screen {
    private static final int MOST_COPIES = 5000;

    private final Station station;
    private final Map<ElectionId, ElectionPaper> papers = new TreeMap<>(Comparator.comparing(ElectionId::value));
    private final Field copies = Field.number("copies", Words.of("Số phiếu in", "Ballots to print"))
            .hinting(Words.of(
                    "Thường bằng số đại biểu cộng một ít dự phòng.", "Usually the delegates and a few to spare."));

    public Printing(Station station) {
        this.station = station;
    }

    @Override
    public Page page() {
        Optional<ElectionId> unprinted = lacking(Ready.Step.PRINTED);
        return unprinted
                .map(this::printing)
                .orElseGet(() -> proof(lacking(Ready.Step.PROOF_READ).orElseThrow()));
    }

    private Optional<ElectionId> lacking(Ready.Step step) {
        Ready ready = (Ready) station.hall().state();
        return station.hall().elections().stream()
                .filter(election -> missing(ready, election).contains(step))
                .findFirst();
    }

    private static Set<Ready.Step> missing(Ready ready, ElectionId election) {
        return ready.missing(election);
    }

    private Election election(ElectionId id) {
        return station.hall().congress().election(id).orElseThrow();
    }

    private ElectionPaper paper(ElectionId id) {
        return papers.computeIfAbsent(
                id, each -> ElectionPaper.of(station.hall().congress(), election(id)));
    }

    private Page printing(ElectionId id) {
        byte[] one = paper(id).paper().pdf(1);
        Page.Draft page = Page.about(
                        "print",
                        Words.of(
                                "In phiếu: " + ElectionTitle.of(election(id)),
                                "Print: " + ElectionTitle.of(election(id))))
                .at(DayStep.PRINTED)
                .beside(new Part.Paper("ballot-" + id, new PdfPages(one)))
                .say(Words.of(
                        "Xem kỹ phiếu mẫu bên trái rồi in. Giấy A4 trắng, cỡ 100 %, không thu nhỏ.",
                        "Look at the ballot, then print on white paper at 100 %."))
                .with(new Part.Form(List.of(copies)));
        Told printer = station.devices().printer();
        page.say(printer.words(), printer.tone() == Tone.GOOD ? Tone.QUIET : printer.tone());
        page.other(Action.of("printed", Words.of("Đã in ở nơi khác", "Printed elsewhere"), () -> printed(id, false))
                .at("F6"));
        return page.main(Action.of("print", Words.of("In phiếu", "Print"), () -> printed(id, true))
                        .onlyIf(printer.isGood(), Words.of("chưa có máy in", "no printer")))
                .done();
    }

    private void printed(ElectionId id, boolean here) {
        copies.number(1, MOST_COPIES).ifPresent(number -> {
            if (here) {
                Told told = station.print(paper(id).paper().pdf(number), "Phiếu " + id.value());
                if (!told.isGood()) {
                    return;
                }
            }
            station.hall().printed(id, number);
            station.stepDone();
        });
    }

    private Page proof(ElectionId id) {
        byte[] proof = ProofSheet.pdf(station.hall().congress(), election(id));
        return Page.about(
                        "proof",
                        Words.of(
                                "Soát bản in: " + ElectionTitle.of(election(id)),
                                "Proof-read: " + ElectionTitle.of(election(id))))
                .at(DayStep.PRINTED)
                .beside(new Part.Paper("proof-" + id, new PdfPages(proof)))
                .say(
                        Words.of(
                                "Một người đọc to từng tên trên phiếu đã in, người kia dò bản soát.",
                                "One reads the printed names aloud, the other follows the proof."),
                        Tone.LEAD)
                .say(Words.of(
                        "Soát cả chức danh, số được bầu, dấu của ban kiểm phiếu.",
                        "Check title, seats and stamp, too."))
                .other(Action.of("print-proof", Words.of("In bản soát", "Print the proof"), () -> {
                            station.print(proof, "Bản soát " + id.value());
                        })
                        .at("F6"))
                .main(Action.of(
                        "read",
                        Words.of("Đã soát, đúng cả", "Read, all right"),
                        () -> station.confirm(
                                Step.PROOF_READING,
                                Words.of(
                                        "Phiếu in của " + ElectionTitle.of(election(id)) + " đúng với danh sách.",
                                        "The printed ballots agree with the list."),
                                by -> {
                                    station.hall().proofRead(id, by);
                                    station.onward();
                                })))
                .done();
    }
}
