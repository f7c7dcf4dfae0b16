package concord.cases;

import java.time.LocalDate;

/**
 * A step that was taken before the case came to Concord.
 *
 * @param dayKnown false where the list says no day: the step then stands on the day of the one before it
 */
public record KnownStep(CaseHappening happening, LocalDate on, boolean dayKnown) {}
