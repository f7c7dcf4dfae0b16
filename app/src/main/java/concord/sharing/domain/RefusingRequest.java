package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.RefuseRequest;
import concord.sharing.RequestId;
import concord.sharing.RequestLetter;
import concord.sharing.RequestRefused;
import concord.sharing.SharingRefusal;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Refuses a request with a reason of the list and words that the asker can act on. */
@Component
class RefusingRequest implements CommandHandler<RefuseRequest, RequestId> {

    private final Change change;
    private final Vocabularies vocabularies;
    private final RequestDays days;
    private final RequestMail mail;
    private final ApplicationEventPublisher events;

    RefusingRequest(
            Change change,
            Vocabularies vocabularies,
            RequestDays days,
            RequestMail mail,
            ApplicationEventPublisher events) {
        this.change = change;
        this.vocabularies = vocabularies;
        this.days = days;
        this.mail = mail;
        this.events = events;
    }

    @Override
    public Outcome<RequestId> handle(RefuseRequest command, Acting acting) {
        if (!vocabularies.legal(Lists.REQUEST_REFUSAL_REASON, command.reason(), days.today())) {
            return Outcome.refused(new SharingRefusal.NotInTheList("Reasons to refuse a request"));
        }
        return change.of(
                        command.request(),
                        acting,
                        (request, stamp) -> request.refuse(command.reason(), command.words(), stamp))
                .then(changed -> {
                    InformationRequest.Parties parties = changed.request().parties();
                    mail.tell(parties.askedBy(), RequestLetter.REFUSED, command.request());
                    events.publishEvent(new RequestRefused(command.request(), parties.about()));
                    return Outcome.done(command.request());
                });
    }
}
