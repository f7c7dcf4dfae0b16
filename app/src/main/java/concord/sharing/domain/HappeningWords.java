package concord.sharing.domain;

import concord.platform.web.Words;
import concord.sharing.RequestView;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the history of a request in the words of its readers. */
@Component
class HappeningWords {

    private final PostWords postWords;
    private final Vocabularies vocabularies;

    HappeningWords(PostWords postWords, Vocabularies vocabularies) {
        this.postWords = postWords;
        this.vocabularies = vocabularies;
    }

    List<RequestView.Happening> of(History history) {
        return history.events().stream().map(this::happening).toList();
    }

    private RequestView.Happening happening(RequestEvent event) {
        RequestEvent.Stamp stamp = event.stamp();
        return new RequestView.Happening(stamp.at(), what(event), postWords.of(stamp.post()), words(event));
    }

    private String what(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Asked asked -> "Asked " + postWords.of(asked.of()) + ", for " + Words.date(asked.due());
            case RequestEvent.Seen _ -> "Opened by the post that was asked";
            case RequestEvent.Answered _ -> "Answered";
            case RequestEvent.Read _ -> "Read by the post that asked";
            case RequestEvent.Refused refused ->
                "Refused: " + vocabularies.words(Lists.REQUEST_REFUSAL_REASON, refused.reason());
            case RequestEvent.Extended extended -> "Given until " + Words.date(extended.due());
            case RequestEvent.Escalated escalated -> "Passed on to " + postWords.of(escalated.to());
            case RequestEvent.Withdrawn _ -> "Withdrawn";
            case RequestEvent.Reminded _ -> "Reminded";
            case RequestEvent.Overdue _ -> "Not answered in time";
        };
    }

    private static String words(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Refused refused -> refused.words();
            case RequestEvent.Extended extended -> extended.why();
            case RequestEvent.Escalated escalated -> escalated.why();
            case RequestEvent.Withdrawn withdrawn -> withdrawn.why();
            case RequestEvent.Asked _,
                    RequestEvent.Seen _,
                    RequestEvent.Answered _,
                    RequestEvent.Read _,
                    RequestEvent.Reminded _,
                    RequestEvent.Overdue _ -> "";
        };
    }
}
