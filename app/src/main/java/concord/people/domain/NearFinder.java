package concord.people.domain;

import concord.matching.Explanation;
import concord.matching.Match;
import concord.matching.PersonRecord;
import concord.people.KnownPerson;
import concord.platform.gate.AreaId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds near records for the acting post: in its own areas, and in those that a sharing agreement binds to them. Of
 * others it says nothing, not even that there are some.
 */
@Component
class NearFinder {

    private static final Comparator<KnownNames.Near> LIKELIEST_FIRST = Comparator.comparing(
                    KnownNames.Near::match, Comparator.comparing(Match::band))
            .thenComparing(near -> near.match().weightBits(), Comparator.reverseOrder())
            .thenComparing(near -> near.match().id());

    private final NamesInStep names;
    private final NamesOfThisAct ownNames;
    private final Portraits portraits;

    NearFinder(NamesInStep names, NamesOfThisAct ownNames, Portraits portraits) {
        this.names = names;
        this.ownNames = ownNames;
        this.portraits = portraits;
    }

    /** Likeliest first. The record asked about is never among them. */
    List<KnownPerson> near(PersonRecord asked, int top) {
        NamesInStep.InView seen = names.inView();
        return portraits(seen.names(), new Look(asked, seen.areas(), top));
    }

    /** In these areas alone, for Concord, which sees every one. */
    List<KnownPerson> near(PersonRecord asked, Set<AreaId> areas, int top) {
        return portraits(names.inView().names(), new Look(asked, areas, top));
    }

    private List<KnownPerson> portraits(KnownNames committed, Look look) {
        List<KnownNames.Near> near = look(committed, look);
        return near.isEmpty() ? List.of() : portraits.of(near);
    }

    /** Compares two records field by field; the first is ours. */
    Explanation explain(PersonRecord ours, PersonRecord theirs) {
        return names.inView().names().explain(ours, theirs);
    }

    /** How many records are near; no more than so many are counted. */
    int count(NamesInStep.InView seen, PersonRecord asked, int top) {
        return look(seen.names(), new Look(asked, seen.areas(), top)).size();
    }

    /** How many records are near each of several. */
    List<Integer> count(List<PersonRecord> asked, int top) {
        NamesInStep.InView seen = names.inView();
        return asked.stream().map(one -> count(seen, one, top)).toList();
    }

    private List<KnownNames.Near> look(KnownNames committed, Look look) {
        return ownNames.written()
                .map(own -> together(committed, own, look))
                .orElseGet(() -> committed.near(look.asked(), look.areas(), look.top()));
    }

    /** What is looked for and where. */
    private record Look(PersonRecord asked, Set<AreaId> areas, int top) {}

    /** What this transaction has written stands in the place of what was there before. */
    private static List<KnownNames.Near> together(KnownNames committed, KnownNames own, Look look) {
        var byWho = new LinkedHashMap<String, KnownNames.Near>();
        Stream.concat(
                        own.near(look.asked(), look.areas(), look.top()).stream(),
                        committed.near(look.asked(), look.areas(), look.top()).stream()
                                .filter(near -> !own.holds(near.entry().id())))
                .sorted(LIKELIEST_FIRST)
                .limit(look.top())
                .forEach(near -> byWho.putIfAbsent(near.who(), near));
        return List.copyOf(byWho.values());
    }
}
