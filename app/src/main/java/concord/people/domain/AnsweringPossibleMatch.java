package concord.people.domain;

import concord.people.AnswerPossibleMatch;
import concord.people.MatchAnswer;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.PersonId;
import concord.people.PossibleMatchId;
import concord.people.ProposeMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an answer to a possible match. Two persons are never joined here: that is proposed to a second person. */
@Component
class AnsweringPossibleMatch implements CommandHandler<AnswerPossibleMatch, PossibleMatchId> {

    private final OpenPossibleMatch open;
    private final PossibleMatchTable table;
    private final SeenPairs seen;
    private final Persons persons;
    private final Sightings sightings;
    private final Linking linking;
    private final Gate gate;

    AnsweringPossibleMatch(
            OpenPossibleMatch open,
            PossibleMatchTable table,
            SeenPairs seen,
            Persons persons,
            Sightings sightings,
            Linking linking,
            Gate gate) {
        this.open = open;
        this.table = table;
        this.seen = seen;
        this.persons = persons;
        this.sightings = sightings;
        this.linking = linking;
        this.gate = gate;
    }

    @Override
    public Outcome<PossibleMatchId> handle(AnswerPossibleMatch command, Acting acting) {
        return open.held(command.match(), acting).then(row -> {
            persons.lock(List.of(row.ours(), row.theirs()));
            return seen.asTheyStand(command.display(), acting)
                    .then(shown -> isOf(shown, row)
                            ? answer(command, row, shown, acting)
                            : Outcome.refused(new MergeRefusal.PairNotShownToYou()));
        });
    }

    private static boolean isOf(PairDisplays.Row shown, PossibleMatchTable.Row row) {
        return shown.oursId().equals(row.ours()) && shown.theirsId().equals(row.theirs());
    }

    private Outcome<PossibleMatchId> answer(
            AnswerPossibleMatch command, PossibleMatchTable.Row row, PairDisplays.Row shown, Acting acting) {
        return switch (command.answer()) {
            case UNSURE -> {
                keep(command, null, acting);
                table.letGo(row.id());
                yield Outcome.done(row.id());
            }
            case NOT_THE_SAME -> settled(command, row, null, acting);
            case SAME -> same(command, row, shown, acting);
        };
    }

    private Outcome<PossibleMatchId> same(
            AnswerPossibleMatch command, PossibleMatchTable.Row row, PairDisplays.Row shown, Acting acting) {
        PersonId ours = shown.oursPerson();
        PersonId theirs = shown.theirsPerson();
        if (ours != null && ours.equals(theirs)) {
            return settled(command, row, null, acting);
        }
        if (ours != null && theirs != null) {
            return gate.submit(acting, new ProposeMerge(command.display(), command.reason()))
                    .then(merge -> settled(command, row, merge, acting));
        }
        return ours == null
                ? Outcome.refused(SeenPairs.stillOpen(shown))
                : linkTheUnchecked(ours, command, row, shown, acting);
    }

    /** As when near records are answered: what is nobody's yet, and of the post's own area, becomes this person's. */
    private Outcome<PossibleMatchId> linkTheUnchecked(
            PersonId ours,
            AnswerPossibleMatch command,
            PossibleMatchTable.Row row,
            PairDisplays.Row shown,
            Acting acting) {
        Optional<Sighting> unchecked = sightings.find(row.theirs()).filter(Sighting::inOwnArea);
        if (unchecked.isEmpty()) {
            return Outcome.refused(SeenPairs.stillOpen(shown));
        }
        keep(command, null, acting);
        table.closeAnswered(row);
        return linking.toPerson(
                        ours,
                        unchecked.get(),
                        Persons.Grounds.sideBySide(command.display(), command.reason(), acting.post()),
                        acting)
                .then(_ -> Outcome.done(row.id()));
    }

    private Outcome<PossibleMatchId> settled(
            AnswerPossibleMatch command, PossibleMatchTable.Row row, @Nullable MergeId merge, Acting acting) {
        keep(command, merge, acting);
        table.closeAnswered(row);
        return Outcome.done(row.id());
    }

    private void keep(AnswerPossibleMatch command, @Nullable MergeId merge, Acting acting) {
        MatchAnswer.Answer answer = command.answer();
        table.keepAnswer(
                command.match(),
                new PossibleMatchTable.Said(command.display(), answer, command.reason(), merge),
                acting.post());
    }
}
