package concord.support;

import concord.platform.Given;
import concord.platform.gate.PostId;
import java.time.LocalDate;

/**
 * An answer about consent as it was given.
 *
 * @param relationship who the parent or guardian is to the person, such as "Mother"; empty where the person answered
 * @param askedBy the post that asked (s.36(5)(a))
 * @param how a code of the vocabulary "how-consent-was-asked"
 * @param capacityNote who found what about capacity, and when; empty where nobody doubts it
 * @param explained that it can be withdrawn at any time, and is not the lawful basis on which records are kept
 */
public record ConsentStated(
        ConsentAnswer answer,
        AnsweredBy by,
        String relationship,
        PostId askedBy,
        String how,
        LocalDate on,
        Capacity capacity,
        String capacityNote,
        boolean explained) {

    public ConsentStated {
        relationship = Given.atMost("relationship", relationship, Length.LINE);
        capacityNote = Given.atMost("capacityNote", capacityNote, Length.NOTE);
        Given.that(explained, "nobody consents to what was not explained");
    }
}
