package vn.kiemphieu.counter.setup;

import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.InColour;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Reads what the congress decided where the rules leave it open: C4, C5, C7, the threshold of a re-vote, colours. */
final class SettingsPart {
    private static final Map<String, Verdict> VERDICTS = Map.of("valid", Verdict.VALID, "invalid", Verdict.INVALID);
    private static final Map<String, OtherMarks> OTHER_MARKS =
            Map.of("accept", OtherMarks.ACCEPT, "ask", OtherMarks.ASK);
    private static final Map<String, RevoteThreshold> THRESHOLDS =
            Map.of("none", RevoteThreshold.NONE, "half", RevoteThreshold.HALF);

    private static final Map<String, InColour> IN_COLOUR = Map.of("ignore", InColour.IGNORE, "ask", InColour.ASK);

    private final Part election;
    private final Problems problems;

    SettingsPart(Part election, Problems problems) {
        this.election = election;
        this.problems = problems;
    }

    Settings read(Optional<BallotForm> form) {
        Optional<Part> part = election.part("settings");
        Optional<Verdict> allDisagree = part.flatMap(settings -> choice(settings, "C5", VERDICTS));
        Settings read = new Settings(
                part.flatMap(settings -> choice(settings, "C4", VERDICTS)).orElse(Settings.DEFAULTS.allUndecided()),
                allDisagree,
                part.flatMap(settings -> choice(settings, "C7", OTHER_MARKS)).orElse(Settings.DEFAULTS.otherMarks()),
                part.flatMap(settings -> choice(settings, "revoteThreshold", THRESHOLDS))
                        .orElse(Settings.DEFAULTS.revoteThreshold()),
                new Colour(inColour(part, "secondInk"), inColour(part, "missingStamp")));
        part.ifPresent(Part::refuseOthers);
        boolean said = part.isPresent() && part.get().has("C5");
        if (form.isPresent() && form.get() == BallotForm.TWO_BOXES && !said) {
            problems.add(
                    election.at("settings.C5"),
                    "chưa quyết định phiếu không đồng ý với tất cả là hợp lệ hay không",
                    "ghi \"valid\" hoặc \"invalid\" theo thể lệ bầu cử");
        }
        return read;
    }

    private static InColour inColour(Optional<Part> part, String key) {
        return part.flatMap(settings -> choice(settings, key, IN_COLOUR)).orElse(InColour.IGNORE);
    }

    private static <T> Optional<T> choice(Part settings, String key, Map<String, T> words) {
        return settings.has(key) ? settings.choice(key, words) : Optional.empty();
    }
}
