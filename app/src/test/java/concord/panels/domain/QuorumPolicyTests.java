package concord.panels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.panels.Presence;
import concord.panels.Quorum;
import concord.panels.SeatKind;
import concord.partnership.Area;
import concord.partnership.LedBy;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting decides when the responsible authority chairs and the police are there, and never otherwise (s.37(1), (5)). */
class QuorumPolicyTests {

    private static final AreaId EASTMERE = new AreaId(UUID.randomUUID());
    private static final AgencyId COUNCIL = new AgencyId(UUID.randomUUID());
    private static final AgencyId FORCE = new AgencyId(UUID.randomUUID());
    private static final AgencyId OTHER = new AgencyId(UUID.randomUUID());
    private static final Area AREA = new Area(
            EASTMERE, "EAS", "Eastmere", LedBy.POLICE, COUNCIL, Set.of(FORCE), WorkingCalendar.ENGLAND_AND_WALES, 0);

    @Test
    void theChairAndThePoliceAreEnough() {
        Quorum quorum = QuorumPolicy.of(AREA, List.of(chair(Presence.PRESENT), police(Presence.PRESENT, FORCE)));

        assertThat(quorum.isThere()).isTrue();
        assertThat(quorum.words()).contains("Quorate for Eastmere");
    }

    @Test
    void aDeputySpeaksForThePoliceAndNobodyForTheChair() {
        assertThat(QuorumPolicy.of(AREA, List.of(chair(Presence.PRESENT), police(Presence.DEPUTY, FORCE)))
                        .isThere())
                .isTrue();
        assertThat(QuorumPolicy.of(AREA, List.of(chair(Presence.DEPUTY), police(Presence.PRESENT, FORCE)))
                        .isThere())
                .isFalse();
    }

    @Test
    void aForceOfAnotherAreaIsNotThePolice() {
        Quorum quorum = QuorumPolicy.of(AREA, List.of(chair(Presence.PRESENT), police(Presence.PRESENT, OTHER)));

        assertThat(quorum.isThere()).isFalse();
        assertThat(quorum.words()).contains("the police are not present");
    }

    @Test
    void aChairWhoDoesNotServeTheAreaDoesNotChairForIt() {
        var elsewhere = new QuorumPolicy.There(
                SeatKind.CHAIR, Presence.PRESENT, COUNCIL, Set.of(new AreaId(UUID.randomUUID())));

        assertThat(QuorumPolicy.of(AREA, List.of(elsewhere, police(Presence.PRESENT, FORCE)))
                        .words())
                .contains("neither the chair nor the deputy chair is present");
    }

    /** Of all meetings there can be, none decides without both. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noMeetingIsQuorateWithoutBoth(int seed) {
        var random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            var there = new ArrayList<QuorumPolicy.There>();
            for (int seat = random.nextInt(8); seat > 0; seat--) {
                there.add(any(random));
            }
            boolean chaired = there.stream()
                    .anyMatch(one -> one.kind() != SeatKind.MEMBER
                            && one.kind() != SeatKind.POLICE
                            && one.presence() == Presence.PRESENT
                            && one.serves().contains(EASTMERE));
            boolean policed = there.stream()
                    .anyMatch(one -> one.kind() == SeatKind.POLICE
                            && one.agency().equals(FORCE)
                            && one.presence() != Presence.APOLOGIES);

            assertThat(QuorumPolicy.of(AREA, there).isThere()).isEqualTo(chaired && policed);
        }
    }

    private static QuorumPolicy.There any(Random random) {
        return new QuorumPolicy.There(
                SeatKind.values()[random.nextInt(4)],
                Presence.values()[random.nextInt(3)],
                List.of(COUNCIL, FORCE, OTHER).get(random.nextInt(3)),
                random.nextBoolean() ? Set.of(EASTMERE) : Set.of());
    }

    private static QuorumPolicy.There chair(Presence presence) {
        return new QuorumPolicy.There(SeatKind.CHAIR, presence, COUNCIL, Set.of(EASTMERE));
    }

    private static QuorumPolicy.There police(Presence presence, AgencyId agency) {
        return new QuorumPolicy.There(SeatKind.POLICE, presence, agency, Set.of(EASTMERE));
    }
}
