package concord.people;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/**
 * A record that somebody has a part in.
 *
 * @param byAgreement true where it is seen by a sharing agreement, not because its area is the post's own
 */
public record Reference(
        InvolvementId involvement,
        RecordRef record,
        String reference,
        InvolvementRole role,
        AreaId area,
        String areaName,
        LocalDate since,
        boolean byAgreement) {}
