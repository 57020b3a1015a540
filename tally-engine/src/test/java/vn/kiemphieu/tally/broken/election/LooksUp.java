package vn.kiemphieu.tally.broken.election;

import vn.kiemphieu.tally.broken.session.Above;

public interface LooksUp {
    Above seen();
}
