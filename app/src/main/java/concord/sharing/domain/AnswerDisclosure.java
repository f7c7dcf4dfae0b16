package concord.sharing.domain;

import concord.sharing.AnswerRequest;
import concord.sharing.FieldAnswer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes an answer into the disclosure ledger: which items were given, never what was said. */
@Component
class AnswerDisclosure {

    private final DisclosureLedger ledger;

    AnswerDisclosure(DisclosureLedger ledger) {
        this.ledger = ledger;
    }

    void write(InformationRequest request, AnswerRequest command, RequestEvent.Stamp stamp) {
        InformationRequest.Parties parties = request.parties();
        var shared = new DisclosureLedger.Shared(
                DisclosureLedger.Kind.ANSWERING,
                new DisclosureLedger.End(stamp.post(), parties.askedOf()),
                new DisclosureLedger.End(parties.askedBy(), parties.askingAgency()),
                fields(command),
                command.ground());
        ledger.write(request.id(), parties, shared, stamp);
    }

    /** "We hold nothing" tells something too, so it is a field that was shared; what is withheld is not. */
    private static List<String> fields(AnswerRequest command) {
        var fields = new ArrayList<>(command.answers().stream()
                .filter(answer -> answer.kind() != FieldAnswer.Kind.WITHHELD)
                .map(answer -> label(answer.item()))
                .toList());
        if (!command.uploads().isEmpty()) {
            fields.add("Documents: " + command.uploads().size());
        }
        return fields;
    }

    /** A question in somebody's own words may name a person, so the ledger says only that one was answered. */
    private static String label(String item) {
        return item.contains("?") ? "A question in the asker’s own words" : item;
    }
}
