package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import vn.kiemphieu.bridge.signing.Checkpoint;
import vn.kiemphieu.counter.closing.Software;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.report.minutes.MinutesTemplate;
import vn.kiemphieu.report.minutes.ZeroFacts;
import vn.kiemphieu.report.minutes.ZeroFacts.Machine;
import vn.kiemphieu.report.minutes.ZeroFacts.Opened;
import vn.kiemphieu.report.minutes.ZeroReport;

/** The paper that is signed when the box is opened. Everything on it stands in the chain, so it can be printed again. */
public final class ZeroPaper {
    private final CountingHall hall;

    public ZeroPaper(CountingHall hall) {
        this.hall = hall;
    }

    /**
     * The zero report.
     *
     * @param place where the box was opened; empty leaves a dotted line
     * @throws IllegalStateException if the box was never opened
     */
    public byte[] pdf(String place) {
        List<Entry> entries = hall.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).what().equals(Words.OPENED)) {
                Checkpoint opening = hall.journal().checkpoints().get(i).checkpoint();
                MinutesTemplate template = MinutesTemplate.standard(MinutesTemplate.Document.ZERO_REPORT);
                return new ZeroReport(template).pdf(facts(entries.get(i), opening, place));
            }
        }
        throw new IllegalStateException("the box was never opened");
    }

    private ZeroFacts facts(Entry opening, Checkpoint checkpoint, String place) {
        LocalDateTime time = checkpoint.localTime();
        return new ZeroFacts(
                hall.congress(),
                hall.elections().stream()
                        .map(id -> CongressFile.election(hall.congress(), id.value()))
                        .toList(),
                new Opened(
                        "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute()),
                        "ngày %02d tháng %02d năm %d"
                                .formatted(time.getDayOfMonth(), time.getMonthValue(), time.getYear()),
                        place,
                        signer(opening, Role.HEAD, 0),
                        signer(opening, Role.SUPERVISOR, 1)),
                new Machine(Software.hash(), hall.journal().kiosk().fingerprint(), checkpoint.code()));
    }

    /** Who opened the box in a role; in a rehearsal, which knows no roles, by their places. Empty where somebody else signs. */
    private static String signer(Entry opening, Role role, int place) {
        JsonNode by = opening.facts().path("by");
        JsonNode roles = opening.facts().path(Facts.ROLES);
        if (roles.isMissingNode()) {
            return by.path(place).asText();
        }
        for (int i = 0; i < roles.size(); i++) {
            if (roles.path(i).asText().equals(role.code())) {
                return by.path(i).asText();
            }
        }
        return "";
    }
}
