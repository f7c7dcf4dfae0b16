package concord.panels;

import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.platform.gate.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * A case on an agenda.
 *
 * @param reference of the case; blank where the acting post has a conflict of interest in it
 * @param decision absent until the panel has decided
 * @param conflicts how many seats have declared a conflict
 * @param mine whether the acting post has
 */
public record AgendaItem(
        AgendaItemId id,
        CaseId caseId,
        AreaId area,
        String reference,
        int number,
        int version,
        AgendaPurpose purpose,
        String asked,
        @Nullable PanelDecision decision,
        int conflicts,
        boolean mine) {}
