package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.OptionValueType;
import au.com.southsky.jfreesane.RangeConstraint;
import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneException;
import au.com.southsky.jfreesane.SaneOption;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The options of an open device: only what it has, and only to values that it allows. */
final class DeviceOptions {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final SaneDevice device;

    DeviceOptions(SaneDevice device) {
        this.device = device;
    }

    /** The values that a word option may take; empty where the device does not have it or takes any word. */
    List<String> words(String name) throws IOException {
        return settable(name)
                .filter(option -> option.getType() == OptionValueType.STRING)
                .map(SaneOption::getStringConstraints)
                .orElse(List.of());
    }

    /**
     * Sets an option from its text; a switch from {@code yes} or {@code no}.
     *
     * @return whether the device has it
     */
    boolean set(String name, String value) throws IOException, SaneException {
        Optional<SaneOption> found = settable(name);
        if (found.isPresent()) {
            set(found.get(), value);
        }
        return found.isPresent();
    }

    /**
     * Sets a number as near as the device allows: in a list the next larger one.
     *
     * @return what it was set to; empty where the device does not have it
     */
    OptionalDouble set(String name, double value) throws IOException, SaneException {
        Optional<SaneOption> found = settable(name);
        return found.isPresent() ? OptionalDouble.of(set(found.get(), value)) : OptionalDouble.empty();
    }

    /**
     * The same for a length.
     *
     * @param dotsPerInch for devices that measure in pixels
     * @return millimetres
     */
    OptionalDouble setMillimetres(String name, double millimetres, double dotsPerInch)
            throws IOException, SaneException {
        Optional<SaneOption> found = settable(name);
        double unit = found.isPresent() && found.get().getUnits() == SaneOption.OptionUnits.UNIT_PIXEL
                ? MILLIMETRES_PER_INCH / dotsPerInch
                : 1;
        OptionalDouble set = set(name, millimetres / unit);
        return set.isPresent() ? OptionalDouble.of(set.getAsDouble() * unit) : set;
    }

    private Optional<SaneOption> settable(String name) throws IOException {
        return Optional.ofNullable(device.getOption(name)).filter(option -> option.isActive() && option.isWriteable());
    }

    private static void set(SaneOption option, String value) throws IOException, SaneException {
        try {
            switch (option.getType()) {
                case STRING -> option.setStringValue(value);
                case BOOLEAN -> option.setBooleanValue("yes".equals(value));
                case INT, FIXED -> set(option, Double.parseDouble(value));
                case BUTTON, GROUP -> throw new IllegalArgumentException(option.getName());
            }
        } catch (SaneException | IllegalArgumentException | IllegalStateException e) {
            throw new CannotScan(
                    "Máy quét không nhận thiết đặt " + option.getName() + " = " + value
                            + "; hãy sửa thiết đặt của máy quét rồi quét lại.",
                    "The scanner does not take " + option.getName() + " = " + value
                            + "; mend its settings and scan again.",
                    e);
        }
    }

    private static double set(SaneOption option, double value) throws IOException, SaneException {
        double allowed = allowed(option, value);
        return option.getType() == OptionValueType.FIXED
                ? option.setFixedValue(allowed)
                : option.setIntegerValue((int) Math.round(allowed));
    }

    private static double allowed(SaneOption option, double value) {
        boolean fixed = option.getType() == OptionValueType.FIXED;
        return switch (option.getConstraintType()) {
            case RANGE_CONSTRAINT -> {
                RangeConstraint range = option.getRangeConstraints();
                double least = fixed ? range.getMinimumFixed() : range.getMinimumInteger();
                double most = fixed ? range.getMaximumFixed() : range.getMaximumInteger();
                yield Math.max(least, Math.min(most, value));
            }
            case VALUE_LIST_CONSTRAINT -> {
                double[] values = (fixed
                                ? option.getFixedValueListConstraint().stream()
                                : option.getIntegerValueListConstraint().stream()
                                        .map(Integer::doubleValue))
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .toArray();
                yield nextLarger(values, value);
            }
            case NO_CONSTRAINT, STRING_LIST_CONSTRAINT -> value;
        };
    }

    private static double nextLarger(double[] sorted, double value) {
        for (double one : sorted) {
            if (one >= value) {
                return one;
            }
        }
        return sorted.length == 0 ? value : sorted[sorted.length - 1];
    }

    /** The first word that contains one of the parts, in the order of the parts. */
    static Optional<String> wordWith(List<String> words, String... parts) {
        return Stream.of(parts)
                .flatMap(part -> words.stream().filter(word -> containsIgnoringCase(word, part)))
                .findFirst();
    }

    private static boolean containsIgnoringCase(String word, String part) {
        return word.toLowerCase(Locale.ROOT).contains(part);
    }
}
