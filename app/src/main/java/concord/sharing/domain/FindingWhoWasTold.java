package concord.sharing.domain;

import concord.people.PersonId;
import concord.people.RecordsOfPerson;
import concord.people.Reference;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.RecordRef;
import concord.sharing.Disclosures;
import concord.sharing.WhoWasTold;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Answers who was ever told what. For a person it follows every record that the person has a part in, also those whose
 * requests were made before anybody had said who the person is.
 */
@Component
class FindingWhoWasTold implements QueryHandler<WhoWasTold, Disclosures> {

    private final DisclosureLedger ledger;
    private final Gate gate;

    FindingWhoWasTold(DisclosureLedger ledger, Gate gate) {
        this.ledger = ledger;
        this.gate = gate;
    }

    @Override
    public Outcome<Disclosures> answer(WhoWasTold query, Acting acting) {
        RecordRef about = query.about();
        if (!about.kind().equals(new PersonId(about.id()).ref().kind())) {
            return Outcome.done(new Disclosures(ledger.about(List.of(about))));
        }
        return gate.ask(acting, new RecordsOfPerson(new PersonId(about.id()))).then(references -> {
            Stream<RecordRef> records = references.all().stream().map(Reference::record);
            List<RecordRef> all = Stream.concat(Stream.of(about), records).toList();
            return Outcome.done(new Disclosures(ledger.about(all)));
        });
    }
}
