package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.CaseRefusal;
import concord.cases.EndPart;
import concord.cases.WorkOfPart;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ends the part of a post in a case, once nothing is left for it to do there. */
@Component
class EndingPart implements CommandHandler<EndPart, CaseId> {

    private final PartTable parts;
    private final ObjectProvider<WorkOfPart> rooms;

    EndingPart(PartTable parts, ObjectProvider<WorkOfPart> rooms) {
        this.parts = parts;
        this.rooms = rooms;
    }

    @Override
    public Outcome<CaseId> handle(EndPart command, Acting acting) {
        List<String> left = rooms.orderedStream()
                .flatMap(room -> room.left(command.caseId(), command.post(), command.kind()).stream())
                .toList();
        if (!left.isEmpty()) {
            return Outcome.refused(new CaseRefusal.PartHasWork(String.join(" ", left)));
        }
        return parts.end(command, acting)
                ? Outcome.done(command.caseId())
                : Outcome.refused(new CaseRefusal.NoSuchPart());
    }
}
