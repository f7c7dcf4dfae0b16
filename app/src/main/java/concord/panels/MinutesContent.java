package concord.panels;

import java.util.List;
import java.util.Set;

/** What minutes say, from attendance, decisions and dissent. It names cases by reference, never a person. */
public record MinutesContent(
        String panel, String when, String where, List<String> present, List<String> apologies, List<Item> items) {

    public MinutesContent {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
        items = List.copyOf(items);
    }

    MinutesContent without(Set<Integer> numbers) {
        return new MinutesContent(
                panel,
                when,
                where,
                present,
                apologies,
                items.stream().filter(item -> !numbers.contains(item.number())).toList());
    }

    /** One case. */
    public record Item(
            int number,
            String reference,
            String purpose,
            String decision,
            List<String> terms,
            List<String> reasons,
            List<String> dissent,
            List<String> conflicts) {

        public Item {
            terms = List.copyOf(terms);
            reasons = List.copyOf(reasons);
            dissent = List.copyOf(dissent);
            conflicts = List.copyOf(conflicts);
        }
    }
}
