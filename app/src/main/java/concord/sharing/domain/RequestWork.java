package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import concord.sharing.RequestFilter;
import concord.sharing.RequestLine;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What requests give a post to do: answer what it was asked, chase what is late, look at what came back. */
@Component
class RequestWork implements WorkSource {

    private final RequestList list;
    private final RequestDays days;

    RequestWork(RequestList list, RequestDays days) {
        this.list = list;
        this.days = days;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Stream<Task> toAnswer =
                list.askedOfMe(RequestFilter.open()).lines().stream().map(RequestWork::toAnswer);
        Stream<Task> waiting =
                list.askedByMe(RequestFilter.open()).lines().stream().map(this::waiting);
        Stream<Task> toRead = list.unread().stream().map(RequestWork::toRead);
        return Stream.of(toAnswer, waiting, toRead).flatMap(tasks -> tasks).toList();
    }

    private static Task toAnswer(RequestLine line) {
        return task(
                line,
                "Answer a request for information from " + line.askedBy(),
                "You are reminded on the due day. After it the request is passed on to your agency's safeguarding"
                        + " lead, then to a senior officer of the area.",
                false);
    }

    private Task waiting(RequestLine line) {
        boolean isLate = line.isOverdueOn(days.today());
        return task(
                line,
                (isLate ? "Chase the answer of " : "Wait for the answer of ") + line.recipientWords(),
                "Concord reminds them and passes the request on. The record cannot be closed while it is open.",
                !isLate);
    }

    private static Task toRead(RequestLine line) {
        return new Task(
                line.id().ref(),
                "Look at what " + line.recipientWords() + " answered",
                line.reference(),
                null,
                "The answer stays unread, and what it says does not reach the decision.",
                href(line),
                false);
    }

    private static Task task(RequestLine line, String title, String ifNothing, boolean waitingForOthers) {
        return new Task(line.id().ref(), title, line.reference(), line.due(), ifNothing, href(line), waitingForOthers);
    }

    private static String href(RequestLine line) {
        return "/requests/" + line.id().value();
    }
}
