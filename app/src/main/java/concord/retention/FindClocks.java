package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/** The retention clocks of the areas in view, those whose review falls due first on top. */
public record FindClocks(ClockFilter filter) implements Query<Clocks> {

    public FindClocks {
        requireNonNull(filter, "filter is null");
    }
}
