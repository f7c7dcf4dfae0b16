package concord.cases;

import concord.access.Seats;
import concord.cases.CaseHappening.Kind;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import java.util.List;
import java.util.UUID;

/** An area with the posts of a panel, and cases that stand where a test wants them to. */
public final class CaseArrangement {

    /** The steps on the way, in their order; the rooms below take the same ones by their own acts. */
    private static final List<CaseHappening> WAY = List.of(
            CaseHappening.of(Kind.ASSESSED),
            CaseHappening.of(Kind.REFERRED_TO_PANEL),
            CaseHappening.panelDecided(PanelDecision.ADOPT),
            CaseHappening.of(Kind.CONSENT_GIVEN),
            CaseHappening.of(Kind.PLAN_APPROVED),
            CaseHappening.panelDecided(PanelDecision.EXIT),
            CaseHappening.supportClosed(CaseOutcome.NO_FURTHER_CONCERNS),
            CaseHappening.of(Kind.REVIEWED_AT_SIX_MONTHS),
            CaseHappening.of(Kind.REVIEWED_AT_TWELVE_MONTHS));

    public final GatewayBook gateway;
    public final Seats.Seat caseOfficer;
    public final Seats.Seat coordinator;
    public final Seats.Seat chair;
    public final Seats.Seat provider;

    private final Gate gate;
    private final TestDatabase database;

    public CaseArrangement(Gate gate, TestDatabase database) {
        this(gate, database, new GatewayBook(gate, database));
    }

    /** In the area of a gateway that is there already. */
    public CaseArrangement(Gate gate, TestDatabase database, GatewayBook gateway) {
        this.gate = gate;
        this.database = database;
        this.gateway = gateway;
        var council = new concord.platform.gate.AgencyId(database.asOwner()
                .sql("select council from partnership.area where id = :area")
                .param("area", gateway.area.value())
                .query(UUID.class)
                .single());
        database.asOwner()
                .sql("insert into partnership.area_force (area_id, force_id) values (:area, :force)")
                .param("area", gateway.area.value())
                .param("force", gateway.force.value())
                .update();
        this.caseOfficer = gateway.seats.seat(Role.CASE_OFFICER, council, gateway.area);
        this.coordinator = gateway.seats.seat(Role.COORDINATOR, council, gateway.area);
        this.chair = gateway.seats.seat(Role.CHAIR, council, gateway.area);
        this.provider = gateway.seats.seat(Role.INTERVENTION_PROVIDER, gateway.seats.agency("other"));
    }

    /** A case that has just been opened by a signed gateway decision. */
    public CaseId opened() {
        return caseOf(inChannel());
    }

    /** A referral that the gateway has sent on to Channel. */
    public ReferralId inChannel() {
        ReferralId referral = gateway.readyToAssess();
        gateway.assess(referral, TriageClass.A).orThrow();
        gateway.sign(referral).orThrow();
        return referral;
    }

    public CaseId caseOf(ReferralId referral) {
        return new CaseId(database.asOwner()
                .sql("select case_id from cases.case_referral where referral_id = :referral")
                .param("referral", referral.value())
                .query(UUID.class)
                .single());
    }

    /** A case at a stage that lies on the straight way from the gateway to the last review. */
    public CaseId at(CaseStage stage) {
        CaseId id = opened();
        for (CaseHappening step : WAY) {
            if (show(id).outline().stage() == stage) {
                return id;
            }
            take(id, step);
        }
        return id;
    }

    public void take(CaseId id, CaseHappening step) {
        gate.submit(Acting.system(), new AddToCase(id, step, caseOfficer.acting()))
                .orThrow();
    }

    public CaseRecord show(CaseId id) {
        return gate.ask(caseOfficer.acting(), new ShowCase(id)).orThrow();
    }

    public int version(CaseId id) {
        return show(id).outline().version();
    }
}
