package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.referrals.DiscardDraft;
import concord.referrals.Draft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.OpenDraft;
import concord.referrals.ReferralId;
import concord.referrals.SaveDraft;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps an assessment that somebody has begun, sealed, for the post that began it. */
@Component
class UnfinishedForms {

    private final Gate gate;
    private final JsonMapper json;

    UnfinishedForms(Gate gate, JsonMapper json) {
        this.gate = gate;
        this.json = json;
    }

    boolean keep(ReferralId referral, Acting acting, Fields fields) {
        String content = json.writeValueAsString(fields);
        return content.length() <= 400_000
                && gate.submit(acting, new SaveDraft(key(referral, acting), content)) instanceof Outcome.Done<DraftId>;
    }

    Fields of(ReferralId referral, Acting acting) {
        return switch (gate.ask(acting, new OpenDraft(key(referral, acting)))) {
            case Outcome.Done<Draft>(Draft draft) -> json.readValue(draft.content(), Fields.class);
            case Outcome.Refused<Draft> _ -> Fields.none();
        };
    }

    void forget(ReferralId referral, Acting acting) {
        gate.submit(acting, new DiscardDraft(key(referral, acting)));
    }

    /** One for each post and referral. */
    private static DraftKey key(ReferralId referral, Acting acting) {
        String name = "assessment " + referral.value() + " " + acting.post().value();
        return new DraftKey.OfMyPost(new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }
}
