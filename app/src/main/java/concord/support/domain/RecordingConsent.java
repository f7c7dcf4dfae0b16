package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.people.Births;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ConsentRefusal;
import concord.support.ConsentStated;
import concord.support.RecordConsent;
import concord.support.SupportLists;
import concord.support.SupportRefusal;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records an answer about consent; a refusal takes the case to a further assessment, never into silence (s.36(4)(e)). */
@Component
class RecordingConsent implements CommandHandler<RecordConsent, CaseId> {

    private final CaseBook cases;
    private final CaseSteps steps;
    private final Consents consents;
    private final SupportPosts posts;
    private final Evidence evidence;
    private final Births births;
    private final Vocabularies vocabularies;
    private final Ids ids;
    private final Clock clock;

    RecordingConsent(
            CaseBook cases,
            CaseSteps steps,
            Consents consents,
            SupportPosts posts,
            Evidence evidence,
            Births births,
            Vocabularies vocabularies,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.consents = consents;
        this.posts = posts;
        this.evidence = evidence;
        this.births = births;
        this.vocabularies = vocabularies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(RecordConsent command, Acting acting) {
        CaseOutline about = cases.get(command.caseId());
        ConsentStated stated = command.stated();
        boolean child = births.isChild(about.person(), stated.on());
        SupportRefusal objection = objection(about, stated, child);
        return objection == null ? record(command, about, child, acting) : Outcome.refused(objection);
    }

    private @Nullable SupportRefusal objection(CaseOutline about, ConsentStated stated, boolean child) {
        Instant adopted = steps.adopted(about.id());
        LocalDate today = LocalDate.now(clock);
        if (adopted == null) {
            return new ConsentRefusal.NotAdopted();
        }
        if (!vocabularies.legal(SupportLists.HOW_ASKED, stated.how(), today)) {
            return new SupportRefusal.NotInTheList("How consent was asked");
        }
        return posts.canAsk(stated.askedBy(), about.area())
                ? ConsentRules.objection(stated, child, LocalDate.ofInstant(adopted, clock.getZone()), today)
                : new SupportRefusal.PostCannotBe();
    }

    private Outcome<CaseId> record(RecordConsent command, CaseOutline about, boolean child, Acting acting) {
        UUID id = ids.next();
        consents.insert(id, about.id(), command.stated(), child, acting);
        CaseHappening.Kind step = switch (command.stated().answer()) {
            case GIVEN -> CaseHappening.Kind.CONSENT_GIVEN;
            case REFUSED -> CaseHappening.Kind.CONSENT_REFUSED;
        };
        return evidence.store(about, id, command.evidence(), acting).then(_ -> steps.take(about.id(), step, acting));
    }
}
