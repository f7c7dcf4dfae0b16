package concord.people.domain;

import concord.people.PairDisplay;
import concord.people.PersonId;
import concord.people.SaidApart;
import concord.people.ShowPair;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows two records side by side and keeps that it did. */
@Component
class ShowingPair implements CommandHandler<ShowPair, PairDisplay> {

    private final Pairs pairs;
    private final PairDisplays displays;
    private final CannotLinks cannotLinks;

    ShowingPair(Pairs pairs, PairDisplays displays, CannotLinks cannotLinks) {
        this.pairs = pairs;
        this.displays = displays;
        this.cannotLinks = cannotLinks;
    }

    @Override
    public Outcome<PairDisplay> handle(ShowPair command, Acting acting) {
        return pairs.look(command.about(), command.other())
                .map(pair -> Outcome.done(display(displays.show(pair, acting.post()))))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private PairDisplay display(PairDisplays.Row row) {
        return new PairDisplay(row.id(), row.ours(), row.theirs(), row.why(), row.at(), apart(row));
    }

    private @Nullable SaidApart apart(PairDisplays.Row row) {
        PersonId ours = row.oursPerson();
        PersonId theirs = row.theirsPerson();
        return ours == null || theirs == null
                ? null
                : cannotLinks.between(ours, theirs).orElse(null);
    }
}
