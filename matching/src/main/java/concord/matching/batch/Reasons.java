package concord.matching.batch;

import java.util.ArrayList;
import java.util.List;

/** Puts what was found about two records into words and bits, field by field. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(People people, Model model, int[] found) {
        List<Reason> reasons = new ArrayList<>();
        int given = found[Comparer.GIVEN];
        int family = found[Comparer.FAMILY];
        double together = model.joint(found);
        double alone = model.same[Comparer.GIVEN][Found.level(given)];
        // Both parts of a name are weighed together; the given name is shown with its own weight, the surname with the
        // rest.
        double first =
                Found.level(family) == Found.MISSING ? together : Found.level(given) == Found.MISSING ? 0 : alone;
        add(
                reasons,
                "given name",
                NameLevelWords.of(Found.level(given)),
                first + model.rarer(Comparer.GIVEN, given),
                given,
                model,
                Comparer.GIVEN);
        add(
                reasons,
                "surname",
                NameLevelWords.of(Found.level(family)),
                together - first + model.rarer(Comparer.FAMILY, family),
                family,
                model,
                Comparer.FAMILY);
        for (int field = Comparer.REST; field < found.length; field++) {
            int level = Found.level(found[field]);
            String label =
                    field == Comparer.REST ? "other names" : people.features.get(field - Comparer.FIRST_FEATURE).label;
            String words = field == Comparer.REST
                    ? NameLevelWords.of(level)
                    : people.features.get(field - Comparer.FIRST_FEATURE).words(level);
            add(
                    reasons,
                    label,
                    words,
                    level == Found.MISSING ? 0 : model.bits(field, level, found) + model.rarer(field, found[field]),
                    found[field],
                    model,
                    field);
        }
        return reasons;
    }

    private static void add(
            List<Reason> reasons, String label, String words, double bits, int found, Model model, int field) {
        if (Found.level(found) != Found.MISSING) {
            boolean shared = model.rarityShare[field][Found.level(found)] > 0 && Found.rarity(found) > 0;
            long oneIn = shared ? Math.round(Math.pow(2, Found.rarity(found))) : 0;
            reasons.add(new Reason(label, words, bits, oneIn));
        }
    }
}
