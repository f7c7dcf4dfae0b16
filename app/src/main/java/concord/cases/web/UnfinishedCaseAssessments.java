package concord.cases.web;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.referrals.DiscardDraft;
import concord.referrals.Draft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.OpenDraft;
import concord.referrals.SaveDraft;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a structured assessment that somebody has begun, sealed, for the post that began it, for thirty days. */
@Component
class UnfinishedCaseAssessments {

    private static final int MOST = 400_000;

    private final Gate gate;
    private final JsonMapper json;

    UnfinishedCaseAssessments(Gate gate, JsonMapper json) {
        this.gate = gate;
        this.json = json;
    }

    boolean keep(CaseId caseId, Acting acting, Fields fields) {
        String content = json.writeValueAsString(fields);
        return content.length() <= MOST
                && gate.submit(acting, new SaveDraft(key(caseId, acting), content)) instanceof Outcome.Done<DraftId>;
    }

    Fields of(CaseId caseId, Acting acting) {
        return switch (gate.ask(acting, new OpenDraft(key(caseId, acting)))) {
            case Outcome.Done<Draft>(Draft draft) -> json.readValue(draft.content(), Fields.class);
            case Outcome.Refused<Draft> _ -> Fields.none();
        };
    }

    void forget(CaseId caseId, Acting acting) {
        gate.submit(acting, new DiscardDraft(key(caseId, acting)));
    }

    /** One for each post and case. */
    private static DraftKey key(CaseId caseId, Acting acting) {
        String name =
                "structured assessment " + caseId.value() + " " + acting.post().value();
        return new DraftKey.OfMyPost(new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }
}
