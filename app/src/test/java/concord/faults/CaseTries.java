package concord.faults;

import concord.access.Seats;
import concord.cases.AssessCase;
import concord.cases.AssessmentSheet;
import concord.cases.CaseArrangement;
import concord.cases.CaseAssessment;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.cases.OfferHandOver;
import concord.cases.Ownership;
import concord.cases.ShowAssessments;
import concord.panels.MeetingId;
import concord.panels.PanelArrangement;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.referrals.domain.GatewayBook;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.RequestFixtures;
import concord.sharing.Told;
import concord.support.SupportBook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may try with a case, at a good moment or a bad one. What is tried of a panel and in support stands in
 * classes of its own.
 */
final class CaseTries {

    private final Gate gate;
    private final CaseArrangement cases;
    private final SupportBook support;
    private final Random random;
    private final List<Seats.Seat> seats;
    private final PanelTries meetings;
    private final Map<CaseStage, List<Try>> way = new EnumMap<>(CaseStage.class);
    private final List<Try> all = new ArrayList<>();

    CaseTries(Gate gate, PanelArrangement panel, SupportBook support, Random random) {
        this.gate = gate;
        this.cases = panel.cases;
        this.support = support;
        this.random = random;
        this.seats = List.of(
                cases.gateway.officer,
                cases.gateway.supervisor,
                cases.gateway.senior,
                cases.gateway.teacher,
                cases.caseOfficer,
                cases.coordinator,
                cases.chair,
                panel.deputy,
                panel.health,
                support.housing,
                cases.provider);
        this.meetings = new PanelTries(gate, panel, support, random);
        add(
                cases.caseOfficer,
                this::assess,
                CaseStage.ASSESSMENT,
                CaseStage.FURTHER_ASSESSMENT,
                CaseStage.SUPPORT,
                CaseStage.CLOSING);
        meetings.addTo(this);
        add(cases.gateway.officer, this::request);
        add(
                cases.caseOfficer,
                id -> new OfferHandOver(id, Ownership.CASE, anybody().post(), "The mother calls on Mondays."));
        new SupportTries(cases, support, random).addTo(this);
    }

    /**
     * One thing to try.
     *
     * @param by who may do it, if anybody may
     * @param with makes the command out of what is known of the case; null where there is nothing that it could be about
     */
    record Try(Seats.Seat by, Function<CaseId, @Nullable Command<?>> with) {}

    /** One that leads on from where a case stands, or any other. */
    Try draw(CaseStage stage, boolean onTheWay) {
        List<Try> some = onTheWay ? way.getOrDefault(stage, all) : all;
        return some.get(random.nextInt(some.size()));
    }

    /** Somebody at all. */
    Seats.Seat anybody() {
        return seats.get(random.nextInt(seats.size()));
    }

    /** A meeting to which further tries may put a case. */
    void planned(MeetingId meeting) {
        meetings.planned(meeting);
    }

    /** @param leadsOnFrom the stages from which it may be drawn as one that leads on */
    void add(Seats.Seat by, Function<CaseId, @Nullable Command<?>> with, CaseStage... leadsOnFrom) {
        var one = new Try(by, with);
        all.add(one);
        for (CaseStage stage : leadsOnFrom) {
            way.computeIfAbsent(stage, _ -> new ArrayList<>()).add(one);
        }
    }

    private Command<?> assess(CaseId id) {
        AssessmentSheet sheet =
                gate.ask(cases.caseOfficer.acting(), new ShowAssessments(id)).orThrow();
        String own = GatewayBook.rareName();
        var assessment = new CaseAssessment(
                sheet.template().id(),
                support.today(),
                sheet.template().prompts().stream()
                        .map(prompt -> FactorAnswer.nothingKnown(prompt.position()))
                        .toList(),
                "He is at home in no place, and speaks of " + own + ".",
                "The case officer sees him each week, with " + own + ".",
                sheet.isAgain() ? "He has been to college on every day, and nobody has rung but " + own + "." : null,
                List.of(new NeedFound("housing", "A room near the college")),
                false);
        return new AssessCase(id, cases.version(id), assessment);
    }

    private Command<?> request(CaseId id) {
        return new AskForInformation(
                cases.show(id).outline().referral().ref(),
                cases.show(id).outline().person(),
                new Ask(cases.gateway.teacher.post(), List.of("Attendance this term"), ""),
                new Told("Rowan Ashby", null, List.of()),
                RequestFixtures.ground());
    }
}
