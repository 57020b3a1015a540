package vn.kiemphieu.report.minutes;

import java.util.List;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/**
 * What is said when the box is opened.
 *
 * @param elections opened together, at least one, in the order in which they are named
 */
public record ZeroFacts(Congress congress, List<Election> elections, Opened opened, Machine machine) {
    public ZeroFacts {
        elections = List.copyOf(elections);
        if (elections.isEmpty()) {
            throw new IllegalArgumentException("a box is opened for at least one election");
        }
    }

    /**
     * When, where and before whom. An empty text leaves a dotted line.
     *
     * @param time to the minute, such as "07 giờ 30 phút"
     * @param date such as "ngày 17 tháng 10 năm 2025"
     * @param head trưởng ban kiểm phiếu
     * @param supervisor who signs beside the head
     */
    public record Opened(String time, String date, String place, String head, String supervisor) {
        public Opened {
            time = Nfc.tidy(time);
            date = Nfc.tidy(date);
            place = Nfc.tidy(place);
            head = Nfc.tidy(head);
            supervisor = Nfc.tidy(supervisor);
        }
    }

    /**
     * Which machine and which program were opened.
     *
     * @param software fingerprint of the program
     * @param key fingerprint of the key that this machine signs with
     * @param checkpoint code of the journal right after the opening: five groups of four Base32 digits
     */
    public record Machine(String software, String key, String checkpoint) {
        public Machine {
            software = Nfc.tidy(software);
            key = Nfc.tidy(key);
            if (software.isEmpty() || key.isEmpty() || !checkpoint.matches(Provenance.FIVE_GROUPS)) {
                throw new IllegalArgumentException(
                        "a zero report names program, key and a code of five groups of four digits A-Z, 2-7, not \""
                                + software + "\", \"" + key + "\", \"" + checkpoint + "\"");
            }
        }
    }
}
