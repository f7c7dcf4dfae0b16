package concord.people.domain;

import concord.people.KnownPerson;
import concord.people.MergeRefusal;
import concord.people.PairDisplayId;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Holds a decision about two records against what the one who takes it was shown (F1). */
@Component
class SeenPairs {

    private final PairDisplays displays;
    private final Pairs pairs;

    SeenPairs(PairDisplays displays, Pairs pairs) {
        this.displays = displays;
        this.pairs = pairs;
    }

    /** The showing, where it was to the acting post and nothing has changed since. */
    Outcome<PairDisplays.Row> asTheyStand(PairDisplayId id, Acting acting) {
        return displays.find(id)
                .filter(row -> row.shownTo().equals(acting.post()))
                .map(this::unchanged)
                .orElseGet(() -> Outcome.refused(new MergeRefusal.PairNotShownToYou()));
    }

    private Outcome<PairDisplays.Row> unchanged(PairDisplays.Row shown) {
        boolean asShown = pairs.look(shown.oursId(), shown.theirsId())
                .filter(pair -> pair.seen().equals(shown.seen()))
                .isPresent();
        return asShown ? Outcome.done(shown) : Outcome.refused(new MergeRefusal.PairChanged());
    }

    /** Which of the two is nobody on record yet. */
    static MergeRefusal stillOpen(PairDisplays.Row shown) {
        KnownPerson open = shown.oursPerson() == null ? shown.ours() : shown.theirs();
        return new MergeRefusal.CheckStillOpen(open.references().getFirst().reference());
    }
}
