package vn.kiemphieu.counter.kiosk.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.election.ElectionId;

/** What the results of a session leave to be voted on: those who tie (E5), or seats that nobody won (E7, E9). */
record Left(List<String> tied, List<String> open) {
    Left {
        tied = List.copyOf(tied);
        open = List.copyOf(open);
    }

    /** Empty where every seat is filled. */
    static Optional<Left> of(Station station) {
        List<String> tied = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ElectionId id : station.hall().elections()) {
            Rest rest = station.hall().result(id).result().rest();
            String title = ElectionTitle.of(station.hall().congress(), id.value());
            if (rest instanceof Rest.Tied) {
                tied.add(title);
            } else if (rest instanceof Rest.SeatsLeft) {
                open.add(title);
            }
        }
        return tied.isEmpty() && open.isEmpty() ? Optional.empty() : Optional.of(new Left(tied, open));
    }

    /** What comes next because of it. */
    Words next() {
        return tied.isEmpty() ? Words.of("Bầu thêm", "Further round") : Words.of("Bầu lại", "Re-vote");
    }

    /** The next thing once the seal is on. */
    Words sealedThenNext() {
        return tied.isEmpty()
                ? Words.of("Đã niêm phong, sang bầu thêm", "It is sealed, on to the further round")
                : Words.of("Đã niêm phong, sang bầu lại", "It is sealed, on to the re-vote");
    }

    Words sentence() {
        Words again = tied.isEmpty()
                ? Words.NONE
                : Words.of(
                        "Bằng phiếu ở ghế cuối (" + String.join(", ", tied)
                                + "): tiếp theo là bầu lại giữa những người đó.",
                        "A tie for the last seat (" + String.join(", ", tied) + "): a re-vote among them is next.");
        return open.isEmpty()
                ? again
                : again.and(Words.of(
                        "Còn thiếu người (" + String.join(", ", open)
                                + "): có bầu thêm hay không do đại hội quyết định.",
                        "Seats are left (" + String.join(", ", open)
                                + "): whether to vote again is for the congress to say."));
    }
}
