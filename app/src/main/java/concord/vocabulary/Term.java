package concord.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a list.
 *
 * @param code what records keep; never changed and never used again for something else
 * @param words what pages show
 * @param definition what is meant, for those who choose
 * @param from the first day on which it may be chosen
 * @param until the last day, included; absent while it goes on
 * @param neverAlone true where it can never be the only reason for something (F22)
 */
public record Term(
        TermId id,
        String list,
        String code,
        String words,
        String definition,
        LocalDate from,
        @Nullable LocalDate until,
        int position,
        boolean neverAlone,
        int version) {

    public boolean isLegalOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
