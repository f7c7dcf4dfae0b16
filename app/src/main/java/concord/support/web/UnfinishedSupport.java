package concord.support.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Query;
import concord.platform.gate.RecordId;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.DiscardDraft;
import concord.referrals.Draft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.OpenDraft;
import concord.referrals.SaveDraft;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a longer form that somebody has begun, sealed, for the post that began it, for thirty days. */
@Component
class UnfinishedSupport {

    private static final int MOST = 400_000;

    private final Gate gate;
    private final JsonMapper json;

    UnfinishedSupport(Gate gate, JsonMapper json) {
        this.gate = gate;
        this.json = json;
    }

    /** The forms that are kept. */
    enum Kept {
        STATEMENT,
        REVIEW,
        CLOSURE,
        FOLLOW_UP,
        SESSION
    }

    boolean keep(Kept form, RecordId about, Acting acting, Fields fields) {
        String content = json.writeValueAsString(fields);
        return content.length() <= MOST
                && gate.submit(acting, new SaveDraft(key(form, about, acting), content))
                        instanceof Outcome.Done<DraftId>;
    }

    /** What was typed; none where nothing is kept. */
    Fields of(Kept form, RecordId about, Acting acting) {
        return switch (gate.ask(acting, new OpenDraft(key(form, about, acting)))) {
            case Outcome.Done<Draft>(Draft draft) -> json.readValue(draft.content(), Fields.class);
            case Outcome.Refused<Draft> _ -> Fields.none();
        };
    }

    void forget(Kept form, RecordId about, Acting acting) {
        gate.submit(acting, new DiscardDraft(key(form, about, acting)));
    }

    /** Kept by itself while somebody types, for those to whom the page opens. */
    ResponseEntity<Void> whileTyping(Kept form, RecordId about, Query<?> look, Acting acting, Fields fields) {
        boolean kept = gate.ask(acting, look) instanceof Outcome.Done<?> && keep(form, about, acting, fields);
        return kept
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    static boolean isForLater(Fields fields) {
        return fields.first("then").equals("later");
    }

    /** @param again the same page, where what was typed is too long to be kept */
    ModelAndView forLater(
            Kept form,
            RecordId about,
            Acting acting,
            Fields fields,
            String next,
            Function<Attempt, ModelAndView> again) {
        return keep(form, about, acting, fields)
                ? Pages.redirect(next, "What you typed is kept for thirty days.")
                : again.apply(Attempt.wrong(
                        fields, FormErrors.none().and("then", "What you typed is too long to be kept. Shorten it")));
    }

    /** One for each post, form and record. */
    private static DraftKey key(Kept form, RecordId about, Acting acting) {
        String name =
                "support " + form + " " + about.value() + " " + acting.post().value();
        return new DraftKey.OfMyPost(new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }
}
