package concord.people.web;

import concord.matching.Band;
import concord.matching.Comparison;
import concord.matching.Explanation;
import concord.people.KnownPerson;
import concord.people.MatchCard;
import concord.people.PairDisplay;
import concord.people.SaidApart;
import concord.platform.web.Words;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side on a page: what differs first, the weight at the end for those who ask.
 *
 * @param display goes with the form that decides about them
 * @param ours as a card without comparisons
 * @param theirs with the comparisons of both
 * @param apart who said that they are not the same person, in one sentence; absent where nobody has
 * @param apartHref where that can be lifted
 */
public record PairView(
        String display,
        MatchCard ours,
        MatchCard theirs,
        String model,
        @Nullable String apart,
        @Nullable String apartHref,
        boolean onePerson) {

    private static final Comparator<Comparison> DIFFERENT_FIRST = Comparator.comparing(
            one -> one.oursDiffers().isEmpty() && one.theirsDiffers().isEmpty());

    static PairView of(PairDisplay shown) {
        SaidApart apart = shown.saidApart();
        return new PairView(
                shown.id().value().toString(),
                MatchCard.of(shown.ours()),
                MatchCard.of(compared(shown.theirs(), shown.why())),
                shown.why().modelVersion(),
                apart == null ? null : sentence(apart),
                apart == null ? null : "/people/apart/" + apart.id().value(),
                shown.isOnePerson());
    }

    static String sentence(SaidApart apart) {
        return "Said not to be the same person by %s on %s: %s"
                .formatted(apart.byTitle(), Words.shortDate(apart.at()), apart.reason());
    }

    /** In which words the likeness would be told is left out: whoever decides looks at what differs. */
    private static KnownPerson compared(KnownPerson theirs, Explanation why) {
        List<Comparison> ordered =
                why.comparisons().stream().sorted(DIFFERENT_FIRST).toList();
        return new KnownPerson(
                theirs.nearest(),
                theirs.person(),
                theirs.names(),
                theirs.born(),
                theirs.postcodes(),
                theirs.references(),
                new KnownPerson.Likeness(
                        Band.POSSIBLY_THE_SAME, new Explanation(ordered, why.weightBits(), why.modelVersion())),
                theirs.byAgreement());
    }

    /** References of one side, for titles and headings: never a name. */
    public static String references(MatchCard side) {
        return side.records().isEmpty() ? "Record" : side.records().getFirst().reference();
    }

    public String title() {
        return references(ours) + " and " + references(theirs);
    }
}
