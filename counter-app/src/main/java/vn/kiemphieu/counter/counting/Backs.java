package vn.kiemphieu.counter.counting;

import java.util.Arrays;
import java.util.List;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;

/**
 * Tells which pages are backs that were never printed on (ADR 0009). They exist only where the whole feed shows it: its
 * pages come in turns, and the last of every turn is blank or bears ink without print.
 */
final class Backs {
    private Backs() {}

    /** What a page is to the one before it. */
    enum Role {
        /** A page to be told by itself. */
        PAGE,
        /** An unmarked back. */
        BACK,
        /** The back of the page before, with ink on it. */
        MARKED_BACK,
        /** Perhaps the back of the page before; both go to people. */
        BACK_IN_DOUBT
    }

    /** The role of every page, in order. */
    static List<Role> of(List<ReadPage> pages, ExpectedPaper paper) {
        Role[] roles = new Role[pages.size()];
        Arrays.fill(roles, Role.PAGE);
        int turn = turn(paper);
        for (int from = 0; turn > 0 && from < pages.size(); from = groupEnd(pages, from)) {
            int to = groupEnd(pages, from);
            List<ReadPage> group = pages.subList(from, to);
            if (isDuplex(group, turn)) {
                assign(group, turn, roles, from);
            }
        }
        return List.of(roles);
    }

    /** After how many scanned sides an unprinted back comes; 0 where every side is printed on. */
    private static int turn(ExpectedPaper paper) {
        if (paper.election().stock().sides() == 1) {
            return 2;
        }
        return paper.pages() % 2 == 1 ? paper.pages() + 1 : 0;
    }

    private static int groupEnd(List<ReadPage> pages, int from) {
        String group = pages.get(from).file().group();
        int to = from + 1;
        while (to < pages.size() && pages.get(to).file().group().equals(group)) {
            to++;
        }
        return to;
    }

    private static boolean isDuplex(List<ReadPage> group, int turn) {
        if (group.size() % turn != 0) {
            return false;
        }
        for (int last = turn - 1; last < group.size(); last += turn) {
            if (!isBlank(group.get(last)) && !hasInkOnly(group.get(last), group.get(last - 1))) {
                return false;
            }
        }
        return true;
    }

    private static void assign(List<ReadPage> group, int turn, Role[] roles, int from) {
        boolean proven = false;
        for (int last = turn - 1; last < group.size(); last += turn) {
            proven |= isBlank(group.get(last));
        }
        for (int last = turn - 1; last < group.size(); last += turn) {
            if (isBlank(group.get(last))) {
                roles[from + last] = Role.BACK;
            } else if (group.get(last - 1).read().isPresent()) {
                roles[from + last] = proven ? Role.MARKED_BACK : Role.BACK_IN_DOUBT;
            }
        }
    }

    private static boolean isBlank(ReadPage page) {
        return page.outcome() instanceof Blank;
    }

    /** A sheet of the same size, mostly white, with something on it that is no page of ours. */
    private static boolean hasInkOnly(ReadPage page, ReadPage front) {
        return page.outcome() instanceof Unreadable unreadable
                && (unreadable.trouble() == Trouble.NO_PAGE_FOUND || unreadable.trouble() == Trouble.NO_CODE)
                && page.look().mostlyWhite()
                && page.look().sameSize(front.look());
    }
}
