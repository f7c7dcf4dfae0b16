package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.panels.MeetingId;
import concord.panels.PanelArrangement;
import concord.panels.PlanMeeting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever posts try in whatever order: no case reaches support without an assessment, a referral under section 36, an
 * adoption by a quorate panel and consent; none is closed with something left open; each has one owner of each kind; and
 * what is kept of where cases stand is what their history says.
 */
@ConcordTest
class OutOfOrderTests {

    private static final long FIRST_SEED = 20260302;
    private static final int SEEDS = 3;
    private static final int STEPS = 130;

    private static final Set<CaseStage> CLOSED = EnumSet.of(CaseStage.AFTER_CLOSURE, CaseStage.ENDED);

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private final Set<CaseStage> reached = EnumSet.noneOf(CaseStage.class);
    private int refused;

    @Test
    void noOrderOfActsLeadsPastAStep() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var cases = new CaseArrangement(gate, database);
            var random = new Random(FIRST_SEED + seed);
            var panel = new PanelArrangement(gate, cases, clock);
            var tries = new CaseTries(gate, panel, new SupportBook(gate, cases, clock), random);
            CaseId[] two = {cases.opened(), cases.opened()};
            for (int step = 0; step < STEPS; step++) {
                int which = random.nextInt(two.length);
                if (CLOSED.contains(stage(two[which])) && random.nextInt(3) == 0) {
                    two[which] = cases.opened();
                }
                step(tries, two[which], random, "seed %d, step %d".formatted(seed, step));
            }
        }
        assertThat(reached)
                .as("stages that some case came to")
                .contains(CaseStage.SUPPORT, CaseStage.CLOSING, CaseStage.AFTER_CLOSURE, CaseStage.ENDED);
        assertThat(refused).as("acts that a rule refused").isGreaterThan(SEEDS * STEPS / 5);
    }

    private void step(CaseTries tries, CaseId id, Random random, String when) {
        CaseStage before = stage(id);
        CaseTries.Try one = tries.draw(before, random.nextInt(4) > 0);
        Seats.Seat by = random.nextInt(6) == 0 ? tries.anybody() : one.by();
        Command<?> command = one.with().apply(id);
        if (command == null) {
            return;
        }
        switch (gate.submit(by.acting(), command)) {
            case Outcome.Refused<?> _ -> refused++;
            case Outcome.Done<?>(MeetingId meeting) when command instanceof PlanMeeting -> tries.planned(meeting);
            case Outcome.Done<?> _ -> {}
        }
        CaseStage after = stage(id);
        reached.add(after);
        String what = when + ", " + command.getClass().getSimpleName() + " at " + before;
        assertThat(missing(id)).as(what).isEmpty();
        assertThat(astray(id)).as(what).isEmpty();
        if (CLOSED.contains(after) && !CLOSED.contains(before)) {
            assertThat(leftOpen(id)).as(what).isEmpty();
        }
    }

    private CaseStage stage(CaseId id) {
        return CaseStage.valueOf(
                look(id, "select stage from cases.case_record where id = :case").getFirst());
    }

    /** What a case lacks that is in support or has been. */
    private List<String> missing(CaseId id) {
        return look(id, """
                select what from cases.case_record c
                cross join lateral (values
                    ('assessment', exists (select from cases.assessment a where a.case_id = c.id)),
                    ('section 36', exists (select from panels.section_36 s where s.case_id = c.id)),
                    ('quorate adoption', exists (
                        select from panels.decision d
                        where d.case_id = c.id and d.decision = 'ADOPT'
                          and exists (select from panels.decision_presence p where p.decision_id = d.id
                                      and p.kind in ('CHAIR', 'DEPUTY_CHAIR') and p.state = 'PRESENT')
                          and exists (select from panels.decision_presence p where p.decision_id = d.id
                                      and p.kind = 'POLICE' and p.state in ('PRESENT', 'DEPUTY')))),
                    ('consent', exists (select from support.consent s where s.case_id = c.id and s.answer = 'GIVEN')),
                    ('standing consent', c.stage not in ('PLAN', 'SUPPORT') or exists (
                        select from support.consent s where s.case_id = c.id and s.answer = 'GIVEN'
                          and s.number = (select max(l.number) from support.consent l where l.case_id = c.id)
                          and not exists (select from support.consent_withdrawal w where w.consent_id = s.id))),
                    ('approved plan', c.stage <> 'SUPPORT' or exists (
                        select from support.plan p where p.case_id = c.id and p.approved_at is not null))
                ) as needed (what, there)
                where c.id = :case and not needed.there
                  and (c.stage in ('PLAN', 'SUPPORT', 'AFTER_CLOSURE')
                       or exists (select from support.plan p where p.case_id = c.id and p.approved_at is not null))
                """);
    }

    /** What is open at the moment at which a case is closed, and was not let be by a senior officer. */
    private List<String> leftOpen(CaseId id) {
        return look(id, """
                select 'request' from sharing.request r
                where (r.about_id = :case or r.about_id in (select referral_id from cases.case_referral where case_id = :case))
                  and r.state in ('ASKED', 'SEEN')
                  and r.id not in (select unnest(requests) from panels.override where case_id = :case
                                   union all select unnest(requests) from support.requests_override where case_id = :case)
                union all select 'action' from support.action where case_id = :case and state in ('OPEN', 'IMPOSSIBLE')
                union all select 'session' from support.commission_state where case_id = :case and running
                """);
    }

    /** What the proofs of the rooms find of a case. */
    private List<String> astray(CaseId id) {
        return look(id, """
                select 'stage' from cases.stage_that_differs where id = :case
                union all select 'owner' from cases.owner_that_differs where id = :case
                union all select 'decision' from panels.step_astray where case_id = :case
                union all select 'step ' || s.kind from support.step_that_differs s
                          join cases.case_record c on c.reference = s.reference where c.id = :case
                union all select 'action' from support.action_that_differs a
                          join cases.case_record c on c.reference = a.reference where c.id = :case
                """);
    }

    private List<String> look(CaseId id, String sql) {
        return database.asSuperuser()
                .sql(sql)
                .param("case", id.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
