package vn.kiemphieu.counter.rehearsal;

import vn.kiemphieu.scanner.FeedEnd;

/**
 * Something that goes wrong once while drawn paper of the box is fed.
 *
 * @param batch in which batch
 * @param sheet of that batch, from 1: the one that does not come in
 */
public record Trouble(int batch, int sheet, Kind kind) {
    /** What goes wrong. */
    public enum Kind {
        /** The sheet is stuck. */
        JAM {
            @Override
            FeedEnd after(int delivered) {
                return new FeedEnd.Jammed(delivered, delivered + 1);
            }
        },
        /** Somebody opens the cover. */
        COVER_OPEN {
            @Override
            FeedEnd after(int delivered) {
                return new FeedEnd.CoverOpen(delivered, delivered + 1);
            }
        },
        /** The feeder has no more paper; the rest lies beside it, or stuck to another sheet. */
        TRAY_EMPTY {
            @Override
            FeedEnd after(int delivered) {
                return new FeedEnd.TrayEmpty(delivered);
            }
        };

        /** How such a feed ends. */
        abstract FeedEnd after(int delivered);
    }
}
