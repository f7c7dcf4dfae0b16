package concord.people;

import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said who the person of an involvement is.
 *
 * @param record in which the involvement is
 * @param before whom it was thought to be until now
 */
public record PersonLinked(
        InvolvementId involvement,
        RecordRef record,
        PersonId person,
        @Nullable PersonId before) {}
