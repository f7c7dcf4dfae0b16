package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.AnswerDeconfliction;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionAnswered;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.ReferralId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the answer of counter-terrorism police: one word, its date and its reviewer. */
@Component
class AnsweringDeconfliction implements CommandHandler<AnswerDeconfliction, ReferralId> {

    private final Referrals referrals;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringDeconfliction(
            Referrals referrals,
            Deadlines deadlines,
            JdbcClient jdbc,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<ReferralId> handle(AnswerDeconfliction command, Acting acting) {
        return referrals.toChange(command.referral()).then(Closed::refuse).then(referral -> {
            enter(referral, command.answer(), acting);
            referrals.record(referral, Happening.deconflictionAnswered(command.answer()), acting);
            events.publishEvent(new DeconflictionAnswered(referral.id(), command.answer(), clock.instant()));
            return Outcome.done(referral.id());
        });
    }

    private void enter(Referral referral, DeconflictionAnswer answer, Acting acting) {
        jdbc.sql("""
                        insert into referrals.deconfliction (id, referral_id, answer, trigger, reviewer_post, reviewer_staff,
                            at, rerun_due)
                        values (:id, :referral, :answer, :trigger, :post, :staff, :at, :rerun)
                        """)
                .param("id", ids.next())
                .param("referral", referral.id().value())
                .param("answer", answer.name())
                .param("trigger", trigger(referral).name())
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .param("at", OffsetDateTime.now(clock))
                .param("rerun", deadlines.rerun(referral, deadlines.today()))
                .update();
    }

    /** An answer that nobody asked for stands for something new on the police's side. */
    private static DeconflictionTrigger trigger(Referral referral) {
        DeconflictionTrigger asked = referral.standing().asked();
        return asked == null ? DeconflictionTrigger.NEW_INFORMATION : asked;
    }
}
