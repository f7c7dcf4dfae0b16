package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.PossibleMatch;
import concord.people.Reference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the references of both records to the rows of the queue, as far as the acting post may see them. */
@Component
class PossibleMatchReader {

    private final PossibleMatchTable table;
    private final Sightings sightings;
    private final MatchingPurpose purpose;

    PossibleMatchReader(PossibleMatchTable table, Sightings sightings, MatchingPurpose purpose) {
        this.table = table;
        this.sightings = sightings;
        this.purpose = purpose;
    }

    List<PossibleMatch> read(List<PossibleMatchTable.Row> rows, boolean withAnswers) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<InvolvementId> both = rows.stream()
                .flatMap(row -> Stream.of(row.ours(), row.theirs()))
                .distinct()
                .toList();
        Map<InvolvementId, Reference> references = purpose.during(() -> sightings.bare(both)).stream()
                .map(Sighting::reference)
                .collect(Collectors.toMap(Reference::involvement, Function.identity()));
        return rows.stream()
                .filter(row -> references.containsKey(row.ours()))
                .map(row -> match(row, references, withAnswers))
                .toList();
    }

    private PossibleMatch match(
            PossibleMatchTable.Row row, Map<InvolvementId, Reference> references, boolean withAnswers) {
        return new PossibleMatch(
                row.id(),
                row.area(),
                row.why(),
                Objects.requireNonNull(references.get(row.ours()), "filtered"),
                references.get(row.theirs()),
                row.reason(),
                row.openedAt(),
                row.forPost(),
                row.claim(),
                row.open(),
                row.withdrawn(),
                withAnswers ? table.answers(row.id()) : List.of());
    }
}
