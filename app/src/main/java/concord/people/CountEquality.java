package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts of one characteristic for the analyst, with small numbers suppressed. */
public record CountEquality(Equality.Characteristic characteristic) implements Query<List<CountEquality.Row>>, Plain {

    /** Numbers below this are not told. */
    public static final int SMALLEST_TOLD = 5;

    public CountEquality {
        requireNonNull(characteristic, "characteristic is null");
    }

    /** @param count absent where it is suppressed */
    public record Row(
            Equality.How how,
            @Nullable String value,
            @Nullable Integer count) {}
}
