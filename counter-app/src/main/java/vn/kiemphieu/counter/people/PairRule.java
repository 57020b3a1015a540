package vn.kiemphieu.counter.people;

import java.util.function.BiPredicate;

/**
 * Which two roles may answer for a step. No technician is ever one of them. Only that the committee concludes on ballots is
 * written (190-QĐ/TW art. 8); that a step takes two people, and which, is ours (suy luận).
 */
public enum PairRule {
    NO_TECHNICIAN("hai người, không ai là kỹ thuật viên", "two people who are no technicians", (a, b) -> true),
    ONE_OF_COMMITTEE(
            "hai người, ít nhất một thuộc ban kiểm phiếu",
            "two people, one at least of the counting committee",
            (a, b) -> a.inCommittee() || b.inCommittee()),
    BOTH_OF_COMMITTEE(
            "hai người của ban kiểm phiếu",
            "two people of the counting committee",
            (a, b) -> a.inCommittee() && b.inCommittee()),
    COMMITTEE_AND_OTHER_ROLE(
            "một người của ban kiểm phiếu và một người có vai trò khác",
            "one of the counting committee and somebody with another role",
            (a, b) -> a != b && (a.inCommittee() || b.inCommittee())),
    COMMITTEE_AND_SUPERVISOR(
            "một người của ban kiểm phiếu và một người giám sát",
            "one of the counting committee and a supervisor",
            (a, b) -> (a.inCommittee() && b == Role.SUPERVISOR) || (b.inCommittee() && a == Role.SUPERVISOR)),
    HEAD_AND_OTHER_ROLE(
            "trưởng ban kiểm phiếu và một người có vai trò khác",
            "the head of the counting committee and somebody with another role",
            (a, b) -> a != b && (a == Role.HEAD || b == Role.HEAD)),
    HEAD_AND_SUPERVISOR(
            "trưởng ban kiểm phiếu và một người giám sát",
            "the head of the counting committee and a supervisor",
            (a, b) -> (a == Role.HEAD && b == Role.SUPERVISOR) || (b == Role.HEAD && a == Role.SUPERVISOR));

    private final String vietnamese;
    private final String english;
    private final BiPredicate<Role, Role> allowed;

    PairRule(String vietnamese, String english, BiPredicate<Role, Role> allowed) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.allowed = allowed;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** Whether people of these two roles may answer together. */
    public boolean allows(Role one, Role other) {
        return one != Role.TECHNICIAN && other != Role.TECHNICIAN && allowed.test(one, other);
    }
}
