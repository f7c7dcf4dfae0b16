package concord.demonstration;

import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.ReferralId;
import concord.sharing.AnswerRequest;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.FieldAnswer;
import concord.sharing.FieldAnswer.Kind;
import concord.sharing.Ground;
import concord.sharing.RequestId;
import concord.sharing.RequestView;
import concord.sharing.SeeRequest;
import concord.sharing.SevenQuestions;
import concord.sharing.ShowRequest;
import concord.sharing.Told;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks a partner about somebody, and has the partner answer. */
@Component
@Profile("demo")
class Inquiry {

    private static final List<String> FIELDS = List.of("Contact in the last year", "Needs that are known");

    private static final Ground GROUND = new Ground(
            "To decide whether support through Channel is appropriate.",
            "public-task",
            SevenQuestions.asUsualUnderADuty());

    private final Gate gate;
    private final Hands hands;

    Inquiry(Gate gate, Hands hands) {
        this.gate = gate;
        this.hands = hands;
    }

    RequestId ask(ReferralId referral, Plot plot) {
        return ask(referral, plot, partner(plot));
    }

    RequestId ask(ReferralId referral, Plot plot, Acting whom) {
        Persona person = plot.persona();
        return gate.submit(
                        hands.of(Role.GATEWAY_OFFICER, plot.area()),
                        new AskForInformation(
                                referral.ref(),
                                null,
                                new Ask(whom.post(), FIELDS, "Is anybody working with the family now?"),
                                new Told(person.given() + " " + person.family(), person.born(), List.of()),
                                GROUND))
                .orThrow();
    }

    void answer(RequestId request, Plot plot) {
        Acting partner = partner(plot);
        gate.submit(partner, new SeeRequest(request)).orThrow();
        RequestView view = gate.ask(partner, new ShowRequest(request)).orThrow();
        List<FieldAnswer> answers = view.ask().items().stream()
                .map(item -> new FieldAnswer(item, Kind.GIVEN, "Known to us since last autumn; nothing urgent."))
                .toList();
        gate.submit(partner, new AnswerRequest(request, view.version(), answers, List.of(), GROUND))
                .orThrow();
        gate.submit(hands.of(Role.GATEWAY_OFFICER, plot.area()), new SeeRequest(request))
                .orThrow();
    }

    private Acting partner(Plot plot) {
        return hands.partner(plot.area(), plot.number());
    }
}
