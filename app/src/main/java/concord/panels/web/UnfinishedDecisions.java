package concord.panels.web;

import concord.cases.CaseId;
import concord.panels.MeetingId;
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

/** Keeps a decision that somebody has begun to record, sealed, for the post that began it. */
@Component
class UnfinishedDecisions {

    private final Gate gate;
    private final JsonMapper json;

    UnfinishedDecisions(Gate gate, JsonMapper json) {
        this.gate = gate;
        this.json = json;
    }

    boolean keep(MeetingId meeting, CaseId caseId, Acting acting, Fields fields) {
        String content = json.writeValueAsString(fields);
        return content.length() <= 400_000
                && gate.submit(acting, new SaveDraft(key(meeting, caseId, acting), content))
                        instanceof Outcome.Done<DraftId>;
    }

    Fields of(MeetingId meeting, CaseId caseId, Acting acting) {
        return switch (gate.ask(acting, new OpenDraft(key(meeting, caseId, acting)))) {
            case Outcome.Done<Draft>(Draft draft) -> json.readValue(draft.content(), Fields.class);
            case Outcome.Refused<Draft> _ -> Fields.none();
        };
    }

    void forget(MeetingId meeting, CaseId caseId, Acting acting) {
        gate.submit(acting, new DiscardDraft(key(meeting, caseId, acting)));
    }

    /** One for each post, meeting and case. */
    private static DraftKey key(MeetingId meeting, CaseId caseId, Acting acting) {
        String name = "decision " + meeting.value() + " " + caseId.value() + " "
                + acting.post().value();
        return new DraftKey.OfMyPost(new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }
}
