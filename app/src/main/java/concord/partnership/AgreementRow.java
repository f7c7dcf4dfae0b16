package concord.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sharing agreement.
 *
 * @param areas the names of the areas that it binds
 * @param until the last day; absent where none was agreed
 */
public record AgreementRow(
        AgreementId id,
        String title,
        List<String> areas,
        LocalDate from,
        @Nullable LocalDate until,
        int version) {

    public AgreementRow {
        areas = List.copyOf(areas);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
