package vn.kiemphieu.bridge.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.signing.Hash;

/** Why partials are not added. */
public enum Doubt {
    NO_PARTIAL("có gói không phải của một máy trong nhiều máy", "one is not a partial"),
    DIFFERENT("các gói không cùng một cuộc bầu, một danh sách", "they are not of the same election and list"),
    SAME_SESSION("một phiên kiểm phiếu có hai lần", "one session is there twice"),
    SAME_SEQUENCE("hai gói cùng số của một máy", "two have the same number of one kiosk"),
    SUPERSEDED("có gói đã được gói khác thay thế", "one is superseded by another"),
    SAME_SLIP("một số giấy kèm tập có hai lần", "one batch slip is there twice");

    private final String vietnamese;
    private final String english;

    Doubt(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    static Optional<Doubt> of(List<Genuine> partials) {
        List<Manifest> manifests =
                partials.stream().map(each -> each.bundle().manifest()).toList();
        if (manifests.stream().anyMatch(each -> each.origin().kind() != Kind.PARTIAL)) {
            return Optional.of(NO_PARTIAL);
        }
        if (partials.stream().map(Doubt::list).distinct().count() > 1) {
            return Optional.of(DIFFERENT);
        }
        if (isTwice(manifests.stream().map(each -> each.origin().session().id()))) {
            return Optional.of(SAME_SESSION);
        }
        if (isTwice(manifests.stream()
                .map(each ->
                        List.of(each.signers().kiosk(), each.origin().issue().sequence())))) {
            return Optional.of(SAME_SEQUENCE);
        }
        if (isSuperseded(partials)) {
            return Optional.of(SUPERSEDED);
        }
        return isTwice(manifests.stream()
                        .flatMap(each -> each.origin().session().slips().stream())
                        .map(ClosedSession.Slip::number))
                ? Optional.of(SAME_SLIP)
                : Optional.empty();
    }

    /** Whatever has to be the same in all of them. */
    private static List<Object> list(Genuine partial) {
        CountedResult result = partial.result();
        Function<CountedResult.Person, Object> name = person -> List.of(person.row(), person.id(), person.name());
        return List.of(
                partial.bundle().manifest().subject(),
                partial.bundle().manifest().origin().congressFile(),
                result.mode(),
                result.vote(),
                result.threshold(),
                result.people().stream().map(name).toList());
    }

    private static boolean isTwice(Stream<?> things) {
        Set<Object> seen = new HashSet<>();
        return !things.allMatch(seen::add);
    }

    private static boolean isSuperseded(List<Genuine> partials) {
        Set<Hash> here = new HashSet<>();
        partials.forEach(each -> here.add(each.bundle().hash()));
        return partials.stream()
                .flatMap(each -> each.bundle().manifest().origin().issue().supersedes().stream())
                .anyMatch(here::contains);
    }
}
