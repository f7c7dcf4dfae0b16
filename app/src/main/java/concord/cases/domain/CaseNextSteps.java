package concord.cases.domain;

import concord.cases.CaseAct;
import concord.cases.CaseActObjection;
import concord.cases.CaseNext;
import concord.cases.CaseOutline;
import concord.cases.CaseRefusal;
import concord.cases.CaseStage;
import concord.cases.CasesOnAgendas;
import concord.cases.LawfulCaseAct;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what happens next with a case, and what else could be done or why not (pages.md section 5). */
@Component
class CaseNextSteps {

    private static final String ON_AGENDA = "The case is on an agenda: the panel discusses it there and decides.";

    private final Posts posts;
    private final ObjectProvider<CaseActObjection> objections;
    private final CasesOnAgendas onAgendas;

    CaseNextSteps(Posts posts, ObjectProvider<CaseActObjection> objections, CasesOnAgendas onAgendas) {
        this.posts = posts;
        this.objections = objections;
        this.onAgendas = onAgendas;
    }

    CaseNext next(CaseOutline outline, Acting acting) {
        CaseAct act = actAt(outline.stage());
        if (outline.stage() == CaseStage.PANEL
                && !onAgendas.among(List.of(outline.id())).isEmpty()) {
            return new CaseNext(act, ON_AGENDA, outline.due(), "It is shown as overdue.", false);
        }
        return act == null
                ? new CaseNext(null, sentence(outline.stage()), null, "Its retention clock runs.", false)
                : new CaseNext(
                        act,
                        sentence(outline.stage()),
                        outline.due(),
                        act.ifNothing(),
                        WhoMayInCase.does(role(acting), act));
    }

    /** Every other act of the role, each possible or with its reason why not. What lies behind the case is left out. */
    List<LawfulCaseAct> others(CaseOutline outline, Acting acting) {
        Role role = role(acting);
        CaseAct next = actAt(outline.stage());
        return Arrays.stream(CaseAct.values())
                .filter(act -> act != next && WhoMayInCase.does(role, act) && isAhead(act, outline.stage()))
                .map(act -> lawful(act, outline, acting))
                .toList();
    }

    /** What happens next at a stage; absent where nothing is left to do. */
    static @Nullable CaseAct actAt(CaseStage stage) {
        return switch (stage) {
            case ASSESSMENT, FURTHER_ASSESSMENT -> CaseAct.ASSESS;
            case SECTION_36 -> CaseAct.REFER_TO_PANEL;
            case PANEL -> CaseAct.PUT_ON_AGENDA;
            case CONSENT -> CaseAct.RECORD_CONSENT;
            case PLAN -> CaseAct.WRITE_PLAN;
            case SUPPORT -> CaseAct.REVIEW;
            case CLOSING -> CaseAct.CLOSE;
            case AFTER_CLOSURE -> CaseAct.REVIEW_AFTER_CLOSURE;
            case ENDED -> null;
        };
    }

    /** The stages at which an act can be done. */
    static Set<CaseStage> stagesOf(CaseAct act) {
        return switch (act) {
            case ASSESS -> EnumSet.range(CaseStage.ASSESSMENT, CaseStage.CLOSING);
            case REFER_TO_PANEL -> EnumSet.of(CaseStage.SECTION_36);
            case PUT_ON_AGENDA ->
                EnumSet.of(
                        CaseStage.PANEL,
                        CaseStage.CONSENT,
                        CaseStage.FURTHER_ASSESSMENT,
                        CaseStage.PLAN,
                        CaseStage.SUPPORT,
                        CaseStage.CLOSING);
            case RECORD_CONSENT ->
                EnumSet.of(CaseStage.CONSENT, CaseStage.FURTHER_ASSESSMENT, CaseStage.PLAN, CaseStage.SUPPORT);
            case WRITE_PLAN -> EnumSet.of(CaseStage.PLAN, CaseStage.SUPPORT);
            case COMMISSION, REVIEW -> EnumSet.of(CaseStage.SUPPORT);
            case CLOSE -> EnumSet.of(CaseStage.CLOSING);
            case REVIEW_AFTER_CLOSURE -> EnumSet.of(CaseStage.AFTER_CLOSURE);
            case HAND_OVER, TRANSFER, ASK_PARTNER -> EnumSet.complementOf(EnumSet.of(CaseStage.ENDED));
            case TELL_REFERRER -> EnumSet.allOf(CaseStage.class);
        };
    }

    private static String sentence(CaseStage stage) {
        return switch (stage) {
            case ASSESSMENT -> "The case is assessed with what all agencies know.";
            case SECTION_36 -> "The case is referred to the panel, with the reasonable grounds.";
            case PANEL -> "The panel discusses the case and decides.";
            case CONSENT -> "The person, or a parent, is asked for consent.";
            case FURTHER_ASSESSMENT -> "There is no consent: the case is assessed again for the panel.";
            case PLAN -> "The support plan is written and approved.";
            case SUPPORT -> "Support goes on; it is reviewed at the latest on this day.";
            case CLOSING -> "The panel agreed that support can end: the case is closed.";
            case AFTER_CLOSURE -> "The case is closed. It is looked at again after six and twelve months.";
            case ENDED -> "This case has ended. Nothing is left to do.";
        };
    }

    private static boolean isAhead(CaseAct act, CaseStage stage) {
        return stagesOf(act).stream().anyMatch(at -> at.compareTo(stage) >= 0);
    }

    private LawfulCaseAct lawful(CaseAct act, CaseOutline outline, Acting acting) {
        if (!stagesOf(act).contains(outline.stage())) {
            return new LawfulCaseAct(act, new CaseRefusal.NotAtThisStep(outline.stage()), null);
        }
        return objection(act, outline, acting)
                .map(why -> new LawfulCaseAct(act, why, null))
                .orElseGet(() -> new LawfulCaseAct(act, null, null));
    }

    private Optional<Refusal> objection(CaseAct act, CaseOutline outline, Acting acting) {
        return objections
                .orderedStream()
                .flatMap(room -> room.to(act, outline, acting).stream())
                .<Refusal>map(why -> why)
                .findFirst();
    }

    private Role role(Acting acting) {
        return posts.get(acting.post()).role();
    }
}
