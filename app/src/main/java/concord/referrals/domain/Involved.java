package concord.referrals.domain;

import concord.files.SubjectKeyId;
import concord.people.InvolvementId;
import concord.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who the subject of a new referral is in the room {@code people}, and the key that seals what came with it.
 *
 * @param person where it is known when the referral is entered: an import puts somebody on record whom nobody is near
 */
record Involved(
        InvolvementId involvement,
        SubjectKeyId key,
        @Nullable PersonId person) {}
