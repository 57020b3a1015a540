package vn.kiemphieu.counter.people;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What somebody is at this congress. The committee concludes on ballots (190-QĐ/TW art. 8); the others see that it does. */
public enum Role {
    HEAD("head", "trưởng ban kiểm phiếu", "head of the counting committee"),
    MEMBER("member", "ủy viên ban kiểm phiếu", "member of the counting committee"),
    SUPERVISOR("supervisor", "người giám sát", "supervisor"),
    PRESIDIUM("presidium", "đoàn chủ tịch", "presidium"),
    /** Runs the machine without being a delegate; never concludes and is never one of two people. */
    TECHNICIAN("technician", "kỹ thuật viên", "technician");

    /** By the word that files use. */
    static final Map<String, Role> BY_CODE = byCode();

    private final String code;
    private final String vietnamese;
    private final String english;

    Role(String code, String vietnamese, String english) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The word that files use. */
    public String code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** Whether this is one of the counting committee. */
    public boolean inCommittee() {
        return this == HEAD || this == MEMBER;
    }

    /** The role of a word that files use; empty for any other word. */
    public static Optional<Role> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Role> byCode() {
        Map<String, Role> roles = new TreeMap<>();
        for (Role role : values()) {
            roles.put(role.code, role);
        }
        return Map.copyOf(roles);
    }
}
