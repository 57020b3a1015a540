package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.MeetingKind;

/** Reads one denominator: those convened, less the deductions that its kind of meeting knows. */
final class DenominatorPart {
    private static final Map<String, MeetingKind> KINDS =
            Arrays.stream(MeetingKind.values()).collect(Collectors.toMap(MeetingKind::name, Function.identity()));
    private static final Map<String, DeductionGround> GROUNDS = Arrays.stream(DeductionGround.values())
            .collect(Collectors.toMap(DeductionGround::code, Function.identity()));

    private final Part part;
    private final Problems problems;
    private final int before;

    DenominatorPart(Part part, Problems problems) {
        this.part = part;
        this.problems = problems;
        this.before = problems.count();
    }

    /** The denominator; empty where something is wrong with it. */
    Optional<Denominator> read(String id) {
        Optional<MeetingKind> kind = part.choice("kind", KINDS);
        int convened = part.number("convened", 1, Denominator.MOST);
        List<Deduction> deductions = deductions(kind);
        part.refuseOthers();
        long deducted = deductions.stream().mapToLong(Deduction::people).sum();
        if (deducted >= convened && problems.count() == before) {
            problems.add(
                    part.at("deductions"),
                    "trừ " + deducted + " người thì không còn ai trong " + convened + " người được triệu tập",
                    "đối chiếu báo cáo của ban thẩm tra tư cách đại biểu");
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Denominator(id, kind.orElseThrow(), convened, deductions));
    }

    private List<Deduction> deductions(Optional<MeetingKind> kind) {
        List<Deduction> deductions = new ArrayList<>();
        Set<DeductionGround> seen = EnumSet.noneOf(DeductionGround.class);
        for (Part item : part.parts("deductions")) {
            Optional<DeductionGround> ground = item.choice("ground", GROUNDS);
            int people = item.number("people", 1, Denominator.MOST);
            item.refuseOthers();
            if (ground.isEmpty()) {
                continue;
            }
            if (kind.isPresent() && ground.get().kind() != kind.get()) {
                problems.add(
                        item.at("ground"),
                        "căn cứ " + ground.get().code() + " không dùng cho loại " + kind.get(),
                        "chọn căn cứ của loại " + kind.get() + " hoặc sửa kind");
            }
            if (!seen.add(ground.get())) {
                problems.add(
                        item.at("ground"), "căn cứ " + ground.get().code() + " đứng hai lần", "gộp thành một khoản");
            }
            deductions.add(new Deduction(ground.get(), people));
        }
        return deductions;
    }
}
