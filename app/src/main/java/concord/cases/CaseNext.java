package concord.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens next with a case: one thing.
 *
 * @param act absent where nothing is left to do
 * @param sentence who does what, in a sentence
 * @param due the last day on which it is in time
 * @param ifNothing what happens if nobody does it
 * @param mine whether the acting post may do it
 */
public record CaseNext(
        @Nullable CaseAct act, String sentence, @Nullable LocalDate due, String ifNothing, boolean mine) {}
