package concord.referrals.domain;

import concord.files.SubjectKeyId;
import concord.people.InvolvementId;

/** Who the subject of a new referral is in the room {@code people}, and the key that seals what came with it. */
record Involved(InvolvementId involvement, SubjectKeyId key) {}
