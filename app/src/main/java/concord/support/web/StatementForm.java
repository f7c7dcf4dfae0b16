package concord.support.web;

import concord.platform.gate.GateRefusal;
import concord.platform.web.Attempt;
import concord.platform.web.BothVersions;
import concord.platform.web.Fields;
import concord.platform.web.Version;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import concord.support.PlansView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form on which a draft says what section 36(5) asks of a plan. */
public final class StatementForm {

    private StatementForm() {}

    /** What the draft says, as the form is filled in with it. */
    static Fields known(PlanVersion draft) {
        Fields known = Fields.none();
        for (PlanStatement.Part part : PlanStatement.Part.values()) {
            known = known.with(part.field(), part.of(draft.statement()));
        }
        return known;
    }

    /**
     * The form with what was typed before, if anything. Where somebody else has written in the draft since, both stand side by
     * side, as after a form that came too late.
     */
    static Attempt begun(PlanVersion draft, Fields kept) {
        if (kept.typed().isEmpty()) {
            return Attempt.of(known(draft));
        }
        int seen = Version.of(kept);
        return seen == draft.version()
                ? Attempt.of(kept)
                : Attempt.refused(kept, new GateRefusal.Stale(draft.id().ref(), seen, draft.version(), List.of()));
    }

    /** Both versions, where somebody else has written in the draft in the meantime. */
    public static @Nullable BothVersions both(SupportPage<PlansView> page) {
        PlanVersion draft = page.view().draft();
        if (draft == null) {
            return null;
        }
        var comparing = BothVersions.where(page.refusal(), page.form(), known(draft));
        for (PlanStatement.Part part : PlanStatement.Part.values()) {
            comparing.text(part.field(), part.words());
        }
        return comparing.orNull();
    }
}
