package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.GivePart;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Gives a post its part in a case. */
@Component
class GivingPart implements CommandHandler<GivePart, CaseId> {

    private final PartTable parts;

    GivingPart(PartTable parts) {
        this.parts = parts;
    }

    @Override
    public Outcome<CaseId> handle(GivePart command, Acting acting) {
        parts.give(command.caseId(), command.post(), command.kind());
        return Outcome.done(command.caseId());
    }
}
