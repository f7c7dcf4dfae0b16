package concord.partnership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concord.ConcordTest;
import concord.partnership.AgencyRow;
import concord.partnership.AgreeSharing;
import concord.partnership.AgreementId;
import concord.partnership.AgreementRow;
import concord.partnership.Agreements;
import concord.partnership.Area;
import concord.partnership.AreaView;
import concord.partnership.Areas;
import concord.partnership.EndSharing;
import concord.partnership.JoinStaff;
import concord.partnership.LedBy;
import concord.partnership.LinkForce;
import concord.partnership.ListAgencies;
import concord.partnership.ListAgreements;
import concord.partnership.ListAreas;
import concord.partnership.ListRequiredTraining;
import concord.partnership.ListStaff;
import concord.partnership.PartnershipRefusal;
import concord.partnership.RecordTraining;
import concord.partnership.RegisterAgency;
import concord.partnership.RegisterArea;
import concord.partnership.RequireTraining;
import concord.partnership.RequiredTraining;
import concord.partnership.Role;
import concord.partnership.SetTarget;
import concord.partnership.ShowAgency;
import concord.partnership.ShowArea;
import concord.partnership.ShowStaffMember;
import concord.partnership.ShowTargets;
import concord.partnership.Staff;
import concord.partnership.StaffList;
import concord.partnership.StaffView;
import concord.partnership.Step;
import concord.partnership.TargetRow;
import concord.partnership.Targets;
import concord.partnership.TrainingState;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agencies, areas, targets, agreements and training, through the Gate on a real database. */
@ConcordTest
class PartnershipTests {

    @Autowired
    private Gate gate;

    @Autowired
    private Areas areas;

    @Autowired
    private Targets targets;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Staff staff;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private House house;
    private LocalDate today;

    @BeforeEach
    void arrange() {
        house = new House(gate, database);
        today = LocalDate.now(clock);
    }

    @Test
    void registersAnAreaWithItsCouncilAndForces() {
        Area area = areas.get(house.area);

        assertThat(area.council()).isEqualTo(house.council);
        assertThat(area.forces()).containsExactly(house.force);
        assertThat(area.leadAgencies()).containsExactly(house.force);
        assertThat(areas.byCode(area.code())).contains(area);
        assertThat(areas.of(house.force)).containsExactly(area);
        assertThat(areas.of(house.council)).containsExactly(area);
    }

    @Test
    void refusesAnAreaWhosePanelWouldBelongToNoCouncil() {
        assertThat(register(House.code(), house.school, Set.of()))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_A_COUNCIL));
        assertThat(register(House.code(), house.council, Set.of(house.school)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_A_FORCE));
        assertThat(register(areas.get(house.area).code(), house.council, Set.of()))
                .isEqualTo(Outcome.refused(PartnershipRefusal.AREA_TAKEN));
    }

    @Test
    void linksASecondForceBecauseBoundariesCross() {
        AgencyId second = house.agency("police");
        int version = areas.get(house.area).version();

        gate.submit(house.administrator, new LinkForce(house.area, version, second))
                .orThrow();

        assertThat(areas.get(house.area).forces()).containsExactlyInAnyOrder(house.force, second);
        assertThat(gate.submit(house.administrator, new LinkForce(house.area, version + 1, second)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.LINKED_ALREADY));
        assertThat(gate.submit(house.administrator, new LinkForce(house.area, version + 1, house.school)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_A_FORCE));
    }

    @Test
    void refusesASectorThatIsNotInTheVocabulary() {
        assertThat(gate.submit(house.administrator, new RegisterAgency("Agency " + UUID.randomUUID(), "navy", true)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_A_VALUE));
    }

    @Test
    void refusesASecondAgencyOfTheSameName() {
        String name = "Agency " + UUID.randomUUID();
        gate.submit(house.administrator, new RegisterAgency(name, "health", true))
                .orThrow();

        assertThat(gate.submit(house.administrator, new RegisterAgency(name, "police", true)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.AGENCY_NAME_TAKEN));
    }

    @Test
    void takesTheDefaultTargetUntilAnAreaSetsItsOwn() {
        assertThat(targets.workingDays(house.area, Step.GATEWAY_ASSESSMENT, today))
                .isEqualTo(5);

        gate.submit(house.administrator, new SetTarget(house.area, Step.GATEWAY_ASSESSMENT, 3, today.plusDays(1)))
                .orThrow();

        assertThat(targets.workingDays(house.area, Step.GATEWAY_ASSESSMENT, today))
                .isEqualTo(5);
        assertThat(targets.workingDays(house.area, Step.GATEWAY_ASSESSMENT, today.plusDays(1)))
                .isEqualTo(3);
        assertThat(targets.workingDays(house.area(LedBy.COUNCIL), Step.GATEWAY_ASSESSMENT, today.plusDays(1)))
                .isEqualTo(5);
    }

    @Test
    void hasADefaultTargetForEveryStep() {
        for (Step step : Step.values()) {
            assertThat(targets.workingDays(house.area, step, today))
                    .as(step.name())
                    .isPositive();
        }
    }

    @Test
    void countsATargetByTheCalendarOfItsArea() {
        LocalDate friday = LocalDate.of(2026, 12, 24);

        assertThat(targets.due(house.area, Step.PERSON_CHECK, friday)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void neverChangesATargetOfTheDaysGoneBy() {
        assertThat(gate.submit(house.administrator, new SetTarget(house.area, Step.SIGN_OFF, 1, today.minusDays(1))))
                .isEqualTo(Outcome.refused(PartnershipRefusal.DAY_HAS_PASSED));
        gate.submit(house.administrator, new SetTarget(house.area, Step.SIGN_OFF, 1, today))
                .orThrow();
        assertThat(gate.submit(house.administrator, new SetTarget(house.area, Step.SIGN_OFF, 2, today)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.TARGET_SET_ALREADY));
    }

    @Test
    void showsTheTargetsThatRuleAndThoseThatDid() {
        gate.submit(house.administrator, new SetTarget(house.area, Step.FEEDBACK, 2, today))
                .orThrow();
        gate.submit(house.administrator, new SetTarget(house.area, Step.FEEDBACK, 1, today.plusDays(30)))
                .orThrow();

        AreaView view = gate.ask(house.administrator, new ShowArea(house.area)).orThrow();
        List<TargetRow> feedback = gate.ask(house.administrator, new ShowTargets(house.area)).orThrow().stream()
                .filter(row -> row.step() == Step.FEEDBACK)
                .toList();

        assertThat(view.targets()).hasSize(Step.values().length);
        assertThat(feedback).extracting(TargetRow::workingDays).containsExactly(1, 2, 5);
        assertThat(feedback).extracting(TargetRow::inForce).containsExactly(false, true, false);
        assertThat(feedback.get(1).setBy()).startsWith("Partnership administrator");
        assertThat(feedback.get(2).setBy()).isNull();
    }

    @Test
    void sharesBetweenAreasOnlyUnderAnAgreementInForce() {
        AreaId other = house.area(LedBy.COUNCIL);
        assertThat(agreements.inForce(house.area, other, today)).isFalse();

        AgreementId agreement = gate.submit(
                        house.administrator,
                        new AgreeSharing("Agreement " + UUID.randomUUID(), Set.of(house.area, other), today, null))
                .orThrow();

        assertThat(agreements.inForce(house.area, other, today)).isTrue();
        assertThat(agreements.inForce(other, house.area, today.minusDays(1))).isFalse();
        assertThat(agreements.inForce(house.area, house.area, today)).isTrue();
        gate.submit(house.administrator, new EndSharing(agreement, 0, today)).orThrow();
        assertThat(agreements.inForce(house.area, other, today.plusDays(1))).isFalse();
        assertThat(gate.submit(house.administrator, new EndSharing(agreement, 1, today.plusDays(9))))
                .isEqualTo(Outcome.refused(PartnershipRefusal.ENDED_ALREADY));
    }

    @Test
    void listsAgreementsWithTheirAreas() {
        AreaId other = house.area(LedBy.POLICE);
        String title = "Agreement " + UUID.randomUUID();
        gate.submit(house.administrator, new AgreeSharing(title, Set.of(house.area, other), today, today.plusDays(5)))
                .orThrow();

        List<AgreementRow> rows = gate.ask(house.administrator, new ListAgreements()).orThrow().stream()
                .filter(row -> row.title().equals(title))
                .toList();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.areas())
                    .containsExactlyInAnyOrder(
                            areas.get(house.area).name(), areas.get(other).name());
            assertThat(row.isInForceOn(today.plusDays(5))).isTrue();
            assertThat(row.isInForceOn(today.plusDays(6))).isFalse();
        });
    }

    @Test
    void knowsWhoseTrainingHasLapsedAndWhetherTheyMayStillDecide() {
        PostId chair = house.post(house.council, Role.CHAIR, house.area);
        StaffId holder = house.holder(chair, house.council, today);
        require(RequireTraining.Need.OBLIGATORY);

        assertThat(staff.training(holder, Role.CHAIR, today))
                .isEqualTo(new TrainingState(List.of("chairing"), List.of("chairing")));
        record(holder, today.minusDays(10), today);
        assertThat(staff.training(holder, Role.CHAIR, today).mayDecide()).isTrue();
        assertThat(staff.training(holder, Role.CHAIR, today.plusDays(1)).mayDecide())
                .isFalse();

        require(RequireTraining.Need.EXPECTED);
        assertThat(staff.training(holder, Role.CHAIR, today.plusDays(1)))
                .isEqualTo(new TrainingState(List.of("chairing"), List.of()));

        require(RequireTraining.Need.NOT_NEEDED);
        assertThat(staff.training(holder, Role.CHAIR, today.plusDays(1)).missing())
                .isEmpty();
    }

    @Test
    void countsThePostsWhoseHoldersLackTheirTraining() {
        house.holder(house.post(house.council, Role.CHAIR, house.area), house.council, today);
        require(RequireTraining.Need.EXPECTED);

        List<RequiredTraining> required =
                gate.ask(house.administrator, new ListRequiredTraining()).orThrow();

        assertThat(required)
                .filteredOn(row -> row.role() == Role.CHAIR)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.course()).isEqualTo("Chairing a Channel panel");
                    assertThat(row.lacking()).isPositive();
                });
        require(RequireTraining.Need.NOT_NEEDED);
    }

    @Test
    void refusesTrainingToComeOrOfNoKnownCourse() {
        StaffId somebody = house.staff(house.school);

        assertThat(gate.submit(house.administrator, new RecordTraining(somebody, "chairing", today.plusDays(1), null)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.DAY_TO_COME));
        assertThat(gate.submit(house.administrator, new RecordTraining(somebody, "juggling", today, null)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_A_VALUE));
    }

    @Test
    void refusesASecondMemberOfStaffWithTheSameAddress() {
        String address = UUID.randomUUID() + "@example.test";
        gate.submit(house.administrator, new JoinStaff(house.school, "Sam Example", address, today))
                .orThrow();

        assertThat(gate.submit(
                        house.administrator,
                        new JoinStaff(house.council, "Kim Example", address.toUpperCase(Locale.ROOT), today)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.EMAIL_TAKEN));
    }

    @Test
    void showsAMemberOfStaffWithSeatsTrainingAndColleagues() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);
        StaffId colleague = house.staff(house.school);
        record(lead, today, null);

        StaffView view =
                gate.ask(house.administrator, new ShowStaffMember(lead)).orThrow();
        StaffList list =
                gate.ask(house.administrator, new ListStaff(house.school)).orThrow();

        assertThat(view.seats()).extracting(StaffView.Seat::post).containsExactly(post);
        assertThat(view.courses()).extracting(StaffView.Course::course).containsExactly("Chairing a Channel panel");
        assertThat(view.colleagues()).extracting("id").containsExactly(colleague);
        assertThat(list.rows()).hasSize(2);
    }

    @Test
    void hidesTheStaffOfAnAgencyFromTheAdministratorOfAnother() {
        PostId keeping = house.post(house.school, Role.AGENCY_ADMINISTRATOR);
        Acting keeper = new Acting(keeping, house.holder(keeping, house.school, today), Acting.Via.PAGE);
        StaffId other = house.staff(house.council);

        assertThat(gate.ask(keeper, new ListStaff(house.council)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.ask(keeper, new ShowStaffMember(other))).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void listsAreasAndAgenciesWithTheirVacantPosts() {
        house.holder(house.post(house.force, Role.GATEWAY_OFFICER, house.area), house.force, today);
        house.post(house.force, Role.GATEWAY_SUPERVISOR, house.area);

        assertThat(gate.ask(house.administrator, new ListAreas()).orThrow())
                .filteredOn(row -> row.area().id().equals(house.area))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.posts(), row.vacant())).containsExactly(2, 1));
        assertThat(gate.ask(house.administrator, new ListAgencies()).orThrow())
                .filteredOn(row -> row.agency().id().equals(house.force))
                .extracting(AgencyRow::sector, AgencyRow::posts, AgencyRow::vacant)
                .containsExactly(tuple("Police", 2, 1));
        assertThat(gate.ask(house.administrator, new ShowAgency(house.force))
                        .orThrow()
                        .areas())
                .extracting(Area::id)
                .containsExactly(house.area);
    }

    private Outcome<AreaId> register(String code, AgencyId council, Set<AgencyId> forces) {
        return gate.submit(
                house.administrator,
                new RegisterArea(
                        code,
                        "Area " + UUID.randomUUID(),
                        LedBy.COUNCIL,
                        council,
                        forces,
                        WorkingCalendar.ENGLAND_AND_WALES));
    }

    private void require(RequireTraining.Need need) {
        gate.submit(house.administrator, new RequireTraining(Role.CHAIR, "chairing", need))
                .orThrow();
    }

    private void record(StaffId member, LocalDate completed, @Nullable LocalDate expires) {
        gate.submit(house.administrator, new RecordTraining(member, "chairing", completed, expires))
                .orThrow();
    }
}
