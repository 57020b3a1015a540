package vn.kiemphieu.scanner.sane;

import java.util.List;
import java.util.Optional;

/** Which of a device's sources is its feeder. Every maker has other words for it. */
final class Source {
    private static final String[] FEEDER = {"adf", "feeder"};
    private static final String[] DUPLEX = {"duplex", "both"};

    private Source() {}

    /**
     * The feeder that scans so many sides; for one side also one that can do both, for both sides also one that needs to be
     * told elsewhere. Empty where there is none.
     */
    static Optional<String> choose(List<String> sources, int sides) {
        List<String> feeders = sources.stream()
                .filter(source ->
                        DeviceOptions.wordWith(List.of(source), FEEDER).isPresent())
                .toList();
        Optional<String> fitting = feeders.stream()
                .filter(source -> isDuplex(source) == (sides == 2) && !isBack(source))
                .findFirst();
        return fitting.or(() -> feeders.stream().findFirst());
    }

    static boolean isDuplex(String source) {
        return DeviceOptions.wordWith(List.of(source), DUPLEX).isPresent();
    }

    private static boolean isBack(String source) {
        return DeviceOptions.wordWith(List.of(source), "back").isPresent();
    }
}
