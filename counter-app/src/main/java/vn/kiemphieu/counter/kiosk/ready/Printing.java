package vn.kiemphieu.counter.kiosk.ready;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import vn.kiemphieu.tally.session.TwoPeople;

/** Ballots are looked at, printed and proof-read, one election after the other. */
public final class Printing implements Screen {
    private static final int MOST_COPIES = 5000;

    private final Station station;
    private final Map<ElectionId, ElectionPaper> papers = new TreeMap<>(Comparator.comparing(ElectionId::value));
    private final Map<ElectionId, Integer> elsewhere = new HashMap<>();
    private final Field copies = Field.number("copies", Words.of("Số phiếu in", "Ballots to print"))
            .hinting(Words.of(
                    "Thường bằng số đại biểu cộng một ít dự phòng.", "Usually the delegates and a few to spare."));

    public Printing(Station station) {
        this.station = station;
    }

    @Override
    public Page page() {
        return lacking(Ready.Step.PRINTED)
                .filter(election -> !elsewhere.containsKey(election))
                .findFirst()
                .map(this::printing)
                .orElseGet(
                        () -> proof(lacking(Ready.Step.PROOF_READ).findFirst().orElseThrow()));
    }

    private Stream<ElectionId> lacking(Ready.Step step) {
        Ready ready = (Ready) station.hall().state();
        return station.hall().elections().stream()
                .filter(election -> ready.missing(election).contains(step));
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
                        "Xem kỹ phiếu mẫu bên trái rồi in. Giấy "
                                + stock(election(id)).vietnamese() + " trắng, cỡ 100 %, không thu nhỏ.",
                        "Look at the ballot, then print on white "
                                + stock(election(id)).english() + " paper at 100 %."))
                .with(new Part.Form(List.of(copies)));
        Told printer = station.devices().printer();
        page.say(printer.words(), printer.tone() == Tone.GOOD ? Tone.QUIET : printer.tone());
        if (!printer.isGood()) {
            page.say(Words.of(
                    "Không có máy in: in ở nơi khác, ghi số phiếu đã in rồi bấm F6.",
                    "No printer: print elsewhere, enter how many were printed and press F6."));
        }
        page.other(Action.of(
                        "printed",
                        Words.of("Đã in ở nơi khác", "Printed elsewhere"),
                        () -> copies.number(1, MOST_COPIES).ifPresent(number -> elsewhere.put(id, number)))
                .at("F6"));
        return page.main(Action.of("print", Words.of("In phiếu", "Print"), () -> print(id))
                        .onlyIf(printer.isGood(), Words.of("chưa có máy in", "no printer")))
                .done();
    }

    private static Words stock(Election election) {
        String paper = election.stock().paper().name();
        return election.stock().sides() == 1
                ? Words.same(paper)
                : Words.of(paper + " in hai mặt", paper + " two-sided");
    }

    private void print(ElectionId id) {
        copies.number(1, MOST_COPIES).ifPresent(number -> {
            String title = "Phiếu " + ElectionTitle.of(election(id));
            if (station.print(paper(id).paper().pdf(number), title).isGood()) {
                station.hall().printed(id, number);
                station.stepDone();
            }
        });
    }

    /** What was printed elsewhere is written once two people have it in their hands and read it; until then it is taken back. */
    private void proofRead(ElectionId id, TwoPeople by) {
        Optional.ofNullable(elsewhere.remove(id))
                .ifPresent(number -> station.hall().printed(id, number));
        station.hall().proofRead(id, by);
        station.onward();
    }

    private Page proof(ElectionId id) {
        byte[] proof = ProofSheet.pdf(station.hall().congress(), election(id));
        Page.Draft page = Page.about(
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
                            station.print(proof, "Bản soát " + ElectionTitle.of(election(id)));
                        })
                        .at("F6"));
        if (elsewhere.containsKey(id)) {
            page.say(
                            Words.of(
                                    elsewhere.get(id) + " phiếu đã in ở nơi khác; ghi vào sổ khi đã soát.",
                                    elsewhere.get(id) + " ballots printed elsewhere; written once proof-read."),
                            Tone.QUIET)
                    .back(Words.of("Chưa in, quay lại", "Not printed, back"), () -> elsewhere.remove(id));
        }
        return page.main(Action.of(
                        "read",
                        Words.of("Đã soát, đúng cả", "Read, all right"),
                        () -> station.confirm(
                                Step.PROOF_READING,
                                Words.of(
                                        "Phiếu in của " + ElectionTitle.of(election(id)) + " đúng với danh sách.",
                                        "The printed ballots agree with the list."),
                                by -> proofRead(id, by))))
                .done();
    }
}
