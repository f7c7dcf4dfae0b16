package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.AnswerRequest;
import concord.sharing.RequestAnswered;
import concord.sharing.RequestId;
import concord.sharing.RequestLetter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers a request. The answer is a disclosure by the answering agency, with a ground of its own. */
@Component
class AnsweringRequest implements CommandHandler<AnswerRequest, RequestId> {

    private final Change change;
    private final Grounds grounds;
    private final Answers answers;
    private final AnswerDocuments documents;
    private final AnswerDisclosure disclosure;
    private final RequestMail mail;
    private final ApplicationEventPublisher events;

    AnsweringRequest(
            Change change,
            Grounds grounds,
            Answers answers,
            AnswerDocuments documents,
            AnswerDisclosure disclosure,
            RequestMail mail,
            ApplicationEventPublisher events) {
        this.change = change;
        this.grounds = grounds;
        this.answers = answers;
        this.documents = documents;
        this.disclosure = disclosure;
        this.mail = mail;
        this.events = events;
    }

    @Override
    public Outcome<RequestId> handle(AnswerRequest command, Acting acting) {
        return grounds.checked(command.ground())
                .then(_ -> change.of(
                        command.request(), acting, (request, stamp) -> request.answer(command.answers(), stamp)))
                .then(changed -> documents
                        .store(changed.request(), command.uploads(), acting)
                        .then(_ -> record(command, changed)));
    }

    private Outcome<RequestId> record(AnswerRequest command, Change.Changed changed) {
        InformationRequest request = changed.request();
        answers.insert(request, command.answers());
        disclosure.write(request, command, changed.event().stamp());
        mail.tell(request.parties().askedBy(), RequestLetter.ANSWERED, request.id());
        events.publishEvent(new RequestAnswered(request.id(), request.parties().about()));
        return Outcome.done(request.id());
    }
}
