package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.suite.inner.results.ReceivingTest.assertRefused;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.SignedAnything;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.tally.election.Congress;

/** Figures that do not follow from votes and list are refused though all three keys signed them. */
class RecountTest {
    private final MadeCongress congress = new MadeCongress("xa-a", 3);

    @Test
    void what_was_counted_from_drawn_ballots_is_right() {
        for (int election = 0; election < 3; election++) {
            for (long seed = 1; seed <= 100; seed++) {
                CountedResult result =
                        CountedResult.parse(congress.result(election, seed).bytes());
                assertEquals(Optional.empty(), Recount.difference(congress.congress, result));
            }
        }
    }

    @Test
    void what_a_kiosk_wrote_of_a_made_up_congress_is_right() throws IOException {
        Congress held = CongressJson.read(ofKiosk("congress.json"));
        assertEquals(Optional.empty(), Recount.difference(held, CountedResult.parse(ofKiosk("result.json"))));
    }

    private static byte[] ofKiosk(String file) throws IOException {
        try (InputStream in = RecountTest.class.getResourceAsStream("/kiosk/" + file)) {
            return in.readAllBytes();
        }
    }

    @BothDatabases
    void a_winner_who_was_swapped_is_seen(Place place) {
        assertSpoilt(place, "người trúng cử", result -> {
            ArrayNode elected = (ArrayNode) result.root.get("outcome").get("elected");
            List<String> out = new ArrayList<>();
            result.root.get("candidates").forEach(each -> out.add(each.get("id").textValue()));
            elected.forEach(each -> out.remove(each.textValue()));
            elected.set(0, out.get(0));
        });
    }

    @BothDatabases
    void a_lower_threshold_is_seen(Place place) {
        assertSpoilt(place, "cần 60 phiếu", result -> denominator(result).put("needed", 59));
        assertSpoilt(place, "tính lại là D = 118", result -> denominator(result).put("people", 100));
        assertSpoilt(place, "tính lại là D = 118", result -> denominator(result).put("convened", 118));
    }

    @BothDatabases
    void a_result_without_paper_hashes_is_refused(Place place) {
        assertSpoilt(
                place, "mã của từng trang phiếu", result -> election(result).putArray("paperHashes"));
        assertSpoilt(place, "mã của từng trang phiếu", result -> {
            ArrayNode hashes = election(result).putArray("paperHashes");
            Collections.nCopies(100, "IJQEURCGIEHHUDJEMFA5").forEach(hashes::add);
        });
        assertSpoilt(
                place,
                "mã của từng trang phiếu",
                result -> election(result).putArray("paperHashes").add("IJQEURCGIEHHUDJEMFA"));
    }

    @BothDatabases
    void other_deductions_are_seen(Place place) {
        assertSpoilt(place, "các khoản trừ", result -> denominator(result).putArray("deductions"));
        assertSpoilt(
                place,
                "các khoản trừ",
                result -> denominator(result)
                        .putArray("deductions")
                        .addObject()
                        .put("ground", "D2a")
                        .put("people", 2));
    }

    @BothDatabases
    void more_ballots_than_people_are_seen(Place place) {
        assertSpoilt(place, "số phiếu thu về (121) nhiều hơn", result -> {
            ((ObjectNode) result.root.get("invalid")).put("KHONG_BAU_AI", 121 - result.tally.valid());
            result.root.put("collected", 121);
        });
    }

    @BothDatabases
    void other_seats_another_list_and_another_title_are_seen(Place place) {
        assertSpoilt(place, "số lượng cần bầu", result -> election(result).put("seats", 6));
        assertSpoilt(place, "số lượng cần bầu", result -> election(result).put("body", "Ban Thường vụ"));
        assertSpoilt(place, "danh sách", result -> result.person(2).put("name", "Người Khác"));
        assertSpoilt(place, "không có cuộc bầu này", result -> election(result).put("round", 2));
    }

    @BothDatabases
    void seats_that_are_said_to_be_left_are_seen(Place place) {
        assertSpoilt(
                place,
                "số lượng còn thiếu",
                result -> ((ObjectNode) result.root.get("outcome"))
                        .put(
                                "seatsLeft",
                                1 + result.root.get("outcome").get("seatsLeft").intValue()));
    }

    @BothDatabases
    void more_votes_than_ballots_can_hold_are_seen(Place place) {
        assertSpoilt(place, "tổng số phiếu bầu không thể có", result -> {
            for (int row = 1; row <= 9; row++) {
                says(result, row, result.tally.valid(), 0);
            }
        });
        assertSpoilt(place, "nhiều hơn số người được triệu tập", result -> {
            long more = 130 - result.tally.valid();
            result.root.put("valid", 130).put("collected", result.tally.collected() + more);
            for (int row = 1; row <= 9; row++) {
                long votes = result.person(row).get("votes").longValue();
                says(result, row, votes, 130 - votes);
            }
        });
    }

    @BothDatabases
    void figures_that_do_not_add_up_and_files_that_disagree_are_seen_whoever_signed_them(Place place) {
        try (Office office = new Office(place).knows(congress)) {
            MadeResult tooMany = congress.result(0, 7);
            tooMany.person(1).put("votes", 500);
            ((ObjectNode) tooMany.person(1).get("counts")).put("for", 500);
            Bundle bundle = congress.bundle(0, 7);
            Bundle other = congress.bundle(0, 8);
            for (byte[] bytes : List.of(
                    SignedAnything.with(bundle, Member.RESULT, tooMany.bytes(), congress.keys()),
                    SignedAnything.with(bundle, Member.RESULT, "{}".getBytes(StandardCharsets.UTF_8), congress.keys()),
                    SignedAnything.with(bundle, Member.SUMMARY, other.file(Member.SUMMARY), congress.keys()),
                    SignedAnything.with(bundle, Member.REPORT, other.file(Member.REPORT), congress.keys()))) {
                assertRefused(office, bytes, "KHÔNG NHẬP dù đủ chữ ký");
            }
        }
    }

    private static void says(MadeResult result, int row, long votes, long not) {
        result.person(row).put("votes", votes);
        ((ObjectNode) result.person(row).get("counts")).put("for", votes).put("not_counted", not);
    }

    private static ObjectNode denominator(MadeResult result) {
        return (ObjectNode) result.root.get("denominator");
    }

    private static ObjectNode election(MadeResult result) {
        return (ObjectNode) result.root.get("election");
    }

    private void assertSpoilt(Place place, String sentence, Consumer<MadeResult> spoil) {
        try (Office office = new Office(place)) {
            if (office.congresses.all().isEmpty()) {
                office.knows(congress);
            }
            MadeResult result = congress.result(0, 7);
            spoil.accept(result);
            byte[] bytes = congress.sign(result.bytes(), Issue.FIRST).bytes();
            assertRefused(office, bytes, sentence);
            Receipt refused = office.receive(bytes);
            assertTrue(
                    assertInstanceOf(Receipt.Refused.class, refused).checks().stream()
                            .filter(each -> each.verdict() == Check.Verdict.FAILED)
                            .allMatch(each -> each.check() == Check.RECOUNT),
                    Map.of("checks", refused).toString());
        }
    }
}
