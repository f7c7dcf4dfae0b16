package concord.panels;

import concord.cases.CaseId;
import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Refers a case to the panel, on reasonable grounds to believe that the person is susceptible to being drawn into terrorism
 * (CTSA 2015 s.36(3)).
 */
public record ReferUnderSection36(CaseId caseId, int version, String grounds)
        implements Command<SectionReferralId>, Versioned {

    public ReferUnderSection36 {
        grounds = Given.words("grounds", grounds, 10_000);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
