package concord.partnership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.partnership.Holding;
import concord.partnership.PartnershipRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who answers for a post on a day. */
class OccupancyTests {

    private static final StaffId HEAD = new StaffId(new UUID(9, 1));
    private static final StaffId DEPUTY = new StaffId(new UUID(9, 2));
    private static final LocalDate OPENED = day(1);

    @Test
    void isVacantSinceItWasOpenedWhereNobodyEverHeldIt() {
        assertThat(post().on(day(20))).isEqualTo(new Holding.Vacant(OPENED));
    }

    @Test
    void isAnsweredByItsHolder() {
        assertThat(post(held(HEAD, 3, null)).on(day(3))).isEqualTo(new Holding.Present(HEAD));
        assertThat(post(held(HEAD, 3, null)).on(day(2))).isEqualTo(new Holding.Vacant(OPENED));
    }

    @Test
    void isVacantFromTheFirstDayOfAnAbsenceThatNobodyCovers() {
        var post = post(held(HEAD, 3, null, away(10, 14)));

        assertThat(post.on(day(9))).isEqualTo(new Holding.Present(HEAD));
        assertThat(post.on(day(12))).isEqualTo(new Holding.Vacant(day(10)));
        assertThat(post.on(day(15))).isEqualTo(new Holding.Present(HEAD));
    }

    @Test
    void isCoveredWhileItsHolderIsAway() {
        var post = post(held(HEAD, 3, null, away(10, 14)), covered(DEPUTY, 10, 12));

        assertThat(post.on(day(11))).isEqualTo(new Holding.Covered(DEPUTY, HEAD));
        assertThat(post.on(day(13))).isEqualTo(new Holding.Vacant(day(13)));
    }

    @Test
    void isCoveredWhereItHasNoHolder() {
        var post = post(held(HEAD, 3, 9), covered(DEPUTY, 12, null));

        assertThat(post.on(day(11))).isEqualTo(new Holding.Vacant(day(10)));
        assertThat(post.on(day(12))).isEqualTo(new Holding.Covered(DEPUTY, null));
    }

    @Test
    void isNotCoveredBySomebodyWhoIsAwayToo() {
        var post = post(held(HEAD, 3, 9), covered(DEPUTY, 10, null, away(12, 13)));

        assertThat(post.on(day(13))).isEqualTo(new Holding.Vacant(day(12)));
    }

    @Test
    void countsAbsencesThatTouchAsOneVacancy() {
        var post = post(held(HEAD, 3, null, away(10, 14), away(13, 20)));

        assertThat(post.on(day(20))).isEqualTo(new Holding.Vacant(day(10)));
    }

    @Test
    void passesToASuccessorOnTheDayAfterItsHolderGoes() {
        Spell head = held(HEAD, 3, null);

        assertThat(post(head).passTo(DEPUTY, day(20), day(15)))
                .isEqualTo(Outcome.done(new Succession(Optional.of(head.id()))));
    }

    @Test
    void doesNotPassInThePastFromWhoeverWorkedThen() {
        assertThat(post(held(HEAD, 3, null)).passTo(DEPUTY, day(10), day(15)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.DAY_HAS_PASSED));
    }

    @Test
    void mayBeFilledInThePastWhereItWasVacant() {
        assertThat(post(held(HEAD, 3, 9)).passTo(DEPUTY, day(10), day(15)))
                .isEqualTo(Outcome.done(new Succession(Optional.empty())));
    }

    @Test
    void hasOneSuccessorOnly() {
        assertThat(post(held(HEAD, 20, null)).passTo(DEPUTY, day(18), day(15)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.SUCCESSOR_NAMED));
        assertThat(post(held(HEAD, 3, null)).passTo(HEAD, day(18), day(15)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.HOLDS_IT_ALREADY));
    }

    @Test
    void hasOneCoverAtATimeAndNeverItsOwnHolder() {
        var post = post(held(HEAD, 3, null), covered(DEPUTY, 10, 12));

        assertThat(post.objectionToCover(DEPUTY, span(12, 14))).contains(PartnershipRefusal.COVERED_ALREADY);
        assertThat(post.objectionToCover(HEAD, span(13, 14))).contains(PartnershipRefusal.HOLDS_IT_ALREADY);
        assertThat(post.objectionToCover(DEPUTY, span(13, null))).isEmpty();
    }

    private static Occupancy post(Spell... spells) {
        return new Occupancy(OPENED, List.of(spells));
    }

    private static Spell held(StaffId staff, int from, @Nullable Integer until, Span... away) {
        return new Spell(new UUID(8, from), staff, Spell.Kind.HOLDER, span(from, until), List.of(away));
    }

    private static Spell covered(StaffId staff, int from, @Nullable Integer until, Span... away) {
        return new Spell(new UUID(7, from), staff, Spell.Kind.COVER, span(from, until), List.of(away));
    }

    private static Span away(int from, int until) {
        return span(from, until);
    }

    private static Span span(int from, @Nullable Integer until) {
        return new Span(day(from), until == null ? null : day(until));
    }

    private static LocalDate day(int ofMonth) {
        return LocalDate.of(2026, 3, ofMonth);
    }
}
