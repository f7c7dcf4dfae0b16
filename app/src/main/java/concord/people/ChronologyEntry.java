package concord.people;

import concord.platform.gate.RecordRef;
import java.time.Instant;

/**
 * One dated line of a person's chronology.
 *
 * @param kind in words, such as "Referral" or "Deconfliction"; the chronology is filtered by it
 * @param what in one line
 * @param who the post or agency whose doing it was; blank where nobody's
 * @param href where to read on; blank where the reader may not
 */
public record ChronologyEntry(
        Instant at, String kind, String what, String who, RecordRef record, String reference, String href) {}
