package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.AskForInformation;
import concord.sharing.InformationRequested;
import concord.sharing.RequestId;
import concord.sharing.RequestLetter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks a partner: the request, its row in the disclosure ledger and the mail to whoever answers, all or none. */
@Component
class AskingForInformation implements CommandHandler<AskForInformation, RequestId> {

    private final AskingRules rules;
    private final NewRequests newRequests;
    private final DisclosureLedger ledger;
    private final RequestMail mail;
    private final ApplicationEventPublisher events;

    AskingForInformation(
            AskingRules rules,
            NewRequests newRequests,
            DisclosureLedger ledger,
            RequestMail mail,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.newRequests = newRequests;
        this.ledger = ledger;
        this.mail = mail;
        this.events = events;
    }

    @Override
    public Outcome<RequestId> handle(AskForInformation command, Acting acting) {
        return rules.hold(command, acting).then(allowed -> Outcome.done(make(command, allowed)));
    }

    private RequestId make(AskForInformation command, AskingRules.Allowed allowed) {
        RequestId request = newRequests.insert(command, allowed);
        var shared = new DisclosureLedger.Shared(
                DisclosureLedger.Kind.ASKING,
                new DisclosureLedger.End(
                        allowed.parties().askedBy(), allowed.parties().askingAgency()),
                new DisclosureLedger.End(
                        command.ask().recipient(), allowed.parties().askedOf()),
                command.told().labels(),
                command.ground());
        ledger.write(request, allowed.parties(), shared, allowed.stamp());
        mail.tell(command.ask().recipient(), RequestLetter.WAITING, request);
        events.publishEvent(
                new InformationRequested(request, command.about(), command.ask().recipient(), allowed.due()));
        return request;
    }
}
