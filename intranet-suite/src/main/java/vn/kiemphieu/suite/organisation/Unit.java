package vn.kiemphieu.suite.organisation;

import java.util.Optional;

/**
 * A unit as it is on one day.
 *
 * @param code its id; never that of another unit
 * @param level what its level is called
 * @param parent code of the unit right above it; empty for a root
 */
public record Unit(String code, String name, Kind kind, Level level, Optional<String> parent, Channel channel) {}
