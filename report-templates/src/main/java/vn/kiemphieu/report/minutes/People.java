package vn.kiemphieu.report.minutes;

import java.util.List;

/**
 * Who is named in the minutes, as written by them: with or without "đồng chí", never looked at by the program. An empty
 * text leaves a dotted line to fill in by hand.
 *
 * @param head trưởng ban kiểm phiếu; of opinion ballots: tổ trưởng tổ giúp việc kiểm phiếu
 * @param members ủy viên of the committee, in the order of signing
 * @param technicians who ran the machines without being delegates (190-QĐ/TW art. 8); they sign nothing
 * @param presidium who signs for the đoàn chủ tịch
 */
public record People(String head, List<String> members, List<String> technicians, String presidium) {
    /** Nobody named yet: every name is a dotted line. */
    public static final People UNNAMED = new People("", List.of(), List.of(), "");

    public People {
        head = Nfc.tidy(head);
        members = members.stream().map(Nfc::tidy).toList();
        technicians = technicians.stream().map(Nfc::tidy).toList();
        presidium = Nfc.tidy(presidium);
    }
}
