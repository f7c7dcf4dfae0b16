package concord.referrals.web.intake;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.ComeBackCode;
import concord.referrals.DiscardDraft;
import concord.referrals.Draft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.OpenDraft;
import concord.referrals.SaveDraft;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where drafts are begun, opened, saved and thrown away: through the Gate, and remembered by the device's cookie. */
@Component
class Desk {

    /** Below what a draft may hold, so that one saved is never refused. In characters of its text. */
    private static final int MOST = 450_000;

    private final Gate gate;
    private final Ids ids;
    private final Prefill prefill;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    Desk(Gate gate, Ids ids, Prefill prefill, JsonMapper json) {
        this.gate = gate;
        this.ids = ids;
        this.prefill = prefill;
        this.json = json;
    }

    Found find(Visit visit) {
        Optional<DraftKey> key = DraftCookie.read(visit.request());
        if (key.isEmpty()) {
            return new Found.Nothing();
        }
        return open(key.get(), visit.acting()).<Found>map(Found.Open::new).orElseGet(Found.Lost::new);
    }

    Optional<Begun> open(DraftKey key, Acting asking) {
        Acting acting = actingFor(key, asking);
        return switch (gate.ask(acting, new OpenDraft(key))) {
            case Outcome.Done<Draft>(Draft draft) ->
                Optional.of(new Begun(key, acting, draft.id(), json.readValue(draft.content(), Answers.class)));
            case Outcome.Refused<Draft> _ -> Optional.empty();
        };
    }

    /** A new draft with what is known already; nothing is kept of it until it is saved. */
    Begun begin(Acting acting) {
        ComeBackCode code = ComeBackCode.random(random);
        if (acting.post().equals(Acting.PUBLIC_POST)) {
            return new Begun(new DraftKey.ByCode(code), acting, null, Answers.none(null));
        }
        var key = new DraftKey.OfMyPost(new DraftId(ids.next()));
        return new Begun(key, acting, null, prefill.into(Answers.none(code.value()), acting));
    }

    boolean fits(Answers answers) {
        return json.writeValueAsString(answers).length() <= MOST;
    }

    /** Keeps a draft as it stands, and lets the device remember it. */
    Begun save(Begun begun, Visit visit) {
        DraftId id = gate.submit(begun.acting(), new SaveDraft(begun.key(), json.writeValueAsString(begun.answers())))
                .orThrow();
        remember(begun.key(), visit);
        return new Begun(begun.key(), begun.acting(), id, begun.answers());
    }

    void remember(DraftKey key, Visit visit) {
        DraftCookie.write(visit.request(), visit.response(), key);
    }

    void forget(Visit visit) {
        DraftCookie.clear(visit.request(), visit.response());
    }

    void discard(Begun begun) {
        gate.submit(begun.acting(), new DiscardDraft(begun.key()));
    }

    private static Acting actingFor(DraftKey key, Acting asking) {
        return switch (key) {
            case DraftKey.ByCode _ -> Acting.publicVisitor();
            case DraftKey.OfMyPost _ -> asking;
        };
    }
}
