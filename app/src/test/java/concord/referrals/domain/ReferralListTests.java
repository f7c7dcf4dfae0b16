package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.Seats;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.EvidenceStated;
import concord.referrals.FindReferral;
import concord.referrals.GatewaySheet;
import concord.referrals.ListReferrals;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralFilter;
import concord.referrals.ReferralId;
import concord.referrals.ReferralLine;
import concord.referrals.ReferralSort;
import concord.referrals.ReferralsAfter;
import concord.referrals.Stage;
import concord.referrals.TriageClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists, the work that waits, and what the clock brings. */
@ConcordTest
class ReferralListTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private DeconflictionByTheClock clockwork;

    private GatewayBook book;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
    }

    @Test
    void filtersTogetherAndEachByItself() {
        ReferralId checked = book.readyToAssess();
        book.refer();

        assertThat(found(ReferralFilter.everything())).hasSize(2);
        assertThat(found(ReferralFilter.everything().in(Stage.ASSESSMENT))).containsExactly(checked);
        assertThat(found(all(true, false, "education"))).containsExactly(checked);
        assertThat(found(all(false, true, "education"))).isEmpty();
        assertThat(found(all(false, false, "health"))).isEmpty();
    }

    @Test
    void sortsByEachColumnBothWays() {
        book.refer();
        book.readyToAssess();

        for (ReferralSort.By by : ReferralSort.By.values()) {
            List<ReferralId> up = list(new ListReferrals(ReferralFilter.everything(), new ReferralSort(by, false), 1));
            List<ReferralId> down = list(new ListReferrals(ReferralFilter.everything(), new ReferralSort(by, true), 1));

            assertThat(down).as(by.name()).containsExactlyElementsOf(up.reversed());
        }
    }

    @Test
    void readsOnFromWhereASystemStopped() {
        ReferralId first = book.refer();
        ReferralId second = book.refer();

        assertThat(after(null)).containsExactly(first, second);
        assertThat(after(first)).containsExactly(second);
        assertThat(after(second)).isEmpty();
    }

    @Test
    void findsAReferralByItsReference() {
        ReferralId referral = book.refer();
        var reference = book.show(referral).line().reference();

        assertThat(gate.ask(book.officer.acting(), new FindReferral(reference)).orThrow())
                .isEqualTo(referral);
    }

    @Test
    void tellsEachPostWhatWaitsForIt() {
        ReferralId referral = book.refer();
        assertThat(titles(book.officer)).containsExactly("Check whether this person is known");
        assertThat(titles(book.deconfliction)).containsExactly("Answer deconfliction");
        assertThat(titles(book.supervisor)).isEmpty();

        book.checkPerson(referral, Answer.NOT_THE_SAME);
        assertThat(titles(book.officer)).containsExactly("Wait: the answer to deconfliction");
        book.deconflict(referral, DeconflictionAnswer.YES);
        assertThat(titles(book.officer)).containsExactly("Assess at the gateway");
        assess(referral);
        assertThat(titles(book.supervisor)).containsExactly("Sign off the gateway decision");
        book.sign(referral).orThrow();
        assertThat(titles(book.officer))
                .as("nobody else in this area could own the case that opened")
                .containsExactlyInAnyOrder("Tell the referrer what became of it", "Assess");
    }

    @Test
    void whatOthersHaveToDoTakesNoRoomInTheListOfASupervisor() {
        ReferralId toSign = book.readyToAssess();
        assess(toSign);
        beforeIt(toSign, "ASSESSMENT", 250);

        assertThat(titles(book.supervisor)).containsExactly("Sign off the gateway decision");
    }

    @Test
    void aPageFarDownGoesOnWhereTheOneBeforeItEnded() {
        ReferralId first = book.refer();
        beforeIt(first, "CLOSED", 120);
        for (ReferralSort.By by : ReferralSort.By.values()) {
            var sort = new ReferralSort(by, false);
            List<ReferralId> all = Stream.of(1, 2, 3)
                    .flatMap(page -> list(new ListReferrals(ReferralFilter.everything(), sort, page)).stream())
                    .toList();

            assertThat(all).as(by.name()).hasSize(121).doesNotHaveDuplicates().contains(first);
        }
    }

    /** They have no history, and a proof in another class would find them. */
    @AfterEach
    void takeAwayWhatHasNoHistory() {
        database.asOwner().sql("""
                        delete from referrals.subject s where family = 'Ashby' and not exists (
                            select from referrals.happening h where h.referral_id = s.referral_id)
                        """).update();
        database.asOwner().sql("""
                        delete from referrals.referral r
                        where not exists (select from referrals.happening h where h.referral_id = r.id)
                          and not exists (select from referrals.subject s where s.referral_id = r.id)
                        """).update();
    }

    /** So many more like this one, each due a day or more before it; what belongs to them is only their subject. */
    private void beforeIt(ReferralId referral, String stage, int times) {
        database.asOwner()
                .sql("""
                        with more as (
                            insert into referrals.referral (id, reference, area_id, route, received_at, entered_at, entered_by,
                                sector, online, involvement_id, subject_key_id, receipt_code_hash, stage, stage_since, due_on,
                                closed_at)
                            select gen_random_uuid(), upper(left(md5(id::text), 8)) || '-2026-' || translate(lpad(n::text, 5, '0'), '0123456789',
                                   'ACDEFGHJKM'), area_id, route, received_at - n * interval '1 hour', entered_at, entered_by,
                                   sector, online, involvement_id, subject_key_id, receipt_code_hash, :stage, stage_since,
                                   case when :stage <> 'CLOSED' then due_on - n end,
                                   case when :stage = 'CLOSED' then received_at end
                            from referrals.referral, generate_series(1, :times) n where id = :id
                            returning id)
                        insert into referrals.subject (referral_id, family) select id, 'Ashby' from more
                        """)
                .param("stage", stage)
                .param("times", times)
                .param("id", referral.value())
                .update();
    }

    @Test
    void missingEvidenceIsWork() {
        ReferralId referral = book.refer(
                GatewayBook.rareName(),
                GatewayBook.rareName(),
                new EvidenceStated(List.of(), List.of("His search history")));
        book.checkPerson(referral, Answer.NOT_THE_SAME);
        book.deconflict(referral, DeconflictionAnswer.YES);

        assertThat(titles(book.officer)).containsExactlyInAnyOrder("Assess at the gateway", "Answer what is missing");
    }

    @Test
    void theClockAsksDeconflictionAgainWhenItHasGrownOld() {
        ReferralId referral = book.readyToAssess();
        database.asOwner()
                .sql("update referrals.referral set rerun_due = platform.today() where id = :id")
                .param("id", referral.value())
                .update();

        clockwork.run();
        clockwork.run();

        assertThat(book.show(referral).deconfliction().asked()).isEqualTo(DeconflictionTrigger.TIMER);
        assertThat(titles(book.deconfliction)).containsExactly("Answer deconfliction again");
        assertThat(asked(referral)).isEqualTo(1);
    }

    @Test
    void saysOfEveryOtherActWhetherItIsPossibleOrWhyNot() {
        ReferralId referral = book.readyToAssess();
        assess(referral);
        book.askTheSchool(referral);

        var sheet =
                gate.ask(book.supervisor.acting(), new GatewaySheet(referral)).orThrow();

        assertThat(sheet.referral().next().act()).isEqualTo(ReferralAct.SIGN);
        assertThat(sheet.referral().next().mine()).isTrue();
        assertThat(sheet.requests().lines()).hasSize(1);
        assertThat(sheet.referral().others())
                .filteredOn(act -> act.act() == ReferralAct.SEND_BACK)
                .allMatch(act -> act.isPossible());
    }

    @Test
    void aBlockedActNamesWhatWouldMakeItPossible() {
        ReferralId referral = book.refer();

        var officers = book.show(referral);

        assertThat(officers.others())
                .filteredOn(act -> act.act() == ReferralAct.ASSESS)
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.isPossible()).isFalse();
                    assertThat(act.first()).isEqualTo(ReferralAct.CHECK_PERSON);
                });
    }

    private int asked(ReferralId referral) {
        return database.asOwner()
                .sql(
                        "select count(*) from referrals.happening where referral_id = :id and kind = 'DECONFLICTION_ASKED'")
                .param("id", referral.value())
                .query(Integer.class)
                .single();
    }

    private void assess(ReferralId referral) {
        book.assess(referral, ReferralFixtures.assessment(TriageClass.A, GatewayBook.rareName(), null))
                .orThrow();
    }

    private ReferralFilter all(boolean mine, boolean overdue, String sector) {
        return new ReferralFilter(
                book.area,
                Set.of(Stage.PERSON_CHECK, Stage.ASSESSMENT),
                null,
                sector,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2190, 1, 1),
                false,
                overdue,
                mine);
    }

    private List<ReferralId> found(ReferralFilter filter) {
        return list(new ListReferrals(filter, ReferralSort.newestFirst(), 1));
    }

    private List<ReferralId> list(ListReferrals query) {
        return gate.ask(book.officer.acting(), query).orThrow().lines().stream()
                .map(ReferralLine::id)
                .toList();
    }

    private List<ReferralId> after(@org.jspecify.annotations.Nullable ReferralId last) {
        return gate
                .ask(book.officer.acting(), new ReferralsAfter(ReferralFilter.everything(), last, 10))
                .orThrow()
                .lines()
                .stream()
                .map(ReferralLine::id)
                .toList();
    }

    private List<String> titles(Seats.Seat seat) {
        var titles = new ArrayList<String>();
        for (Task task : gate.ask(seat.acting(), new MyWork()).orThrow()) {
            titles.add(task.title());
        }
        return titles;
    }
}
