package vn.kiemphieu.counter.broken.kiosk.hall;

import vn.kiemphieu.counter.kiosk.page.Part;

public interface ShowsABallot {
    Part.Picture shown();
}
