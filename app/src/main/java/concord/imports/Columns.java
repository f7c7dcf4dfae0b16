package concord.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what: as {@code --map} says, and for the rest by the usual headings. */
final class Columns {

    private static final List<Field> NAMES = List.of(Field.FAMILY_NAME, Field.GIVEN_NAME, Field.NAME);
    private static final List<Field> ACCOUNTS = List.of(Field.CONCERN, Field.SEEN, Field.OPINION);

    private final List<String> headings;
    private final Map<Field, Integer> places;
    private final boolean again;

    private Columns(List<String> headings, Map<Field, Integer> places) {
        this.headings = List.copyOf(headings);
        this.places = places;
        this.again = headings.stream().anyMatch(BadRows::isOurs);
    }

    /** As {@link #of(ListKind, List, Map)}, of a list of referrals. */
    static Columns of(List<String> headings, Map<Field, String> said) {
        return of(ListKind.REFERRALS, headings, said);
    }

    /** @param said what {@code --map} says: field and heading */
    static Columns of(ListKind kind, List<String> headings, Map<Field, String> said) {
        var places = new EnumMap<Field, Integer>(Field.class);
        said.forEach((field, heading) -> places.put(field, place(headings, heading)));
        for (int at = 0; at < headings.size(); at++) {
            if (!places.containsValue(at) && !BadRows.isOurs(headings.get(at))) {
                recognise(kind, headings, at, said, places);
            }
        }
        var columns = new Columns(headings, places);
        columns.refuseWhatCannotDo(kind);
        return columns;
    }

    private static void recognise(
            ListKind kind, List<String> headings, int at, Map<Field, String> said, Map<Field, Integer> places) {
        Optional<Field> field =
                Heading.fieldOf(headings.get(at)).filter(found -> kind.knows(found) && !said.containsKey(found));
        if (field.isPresent()) {
            @Nullable Integer other = places.put(field.get(), at);
            if (other != null) {
                throw new CannotImport(
                        "Two columns could be the %s: “%s” and “%s”. Say which it is, with --map \"%s=%s\"."
                                .formatted(
                                        field.get().words(),
                                        headings.get(other),
                                        headings.get(at),
                                        field.get().word(),
                                        headings.get(at)));
            }
        }
    }

    private static int place(List<String> headings, String heading) {
        String wanted = heading.strip().toLowerCase(Locale.UK);
        for (int at = 0; at < headings.size(); at++) {
            if (headings.get(at).strip().toLowerCase(Locale.UK).equals(wanted)) {
                return at;
            }
        }
        throw new CannotImport("There is no column “%s”. The file has these columns: %s."
                .formatted(heading.strip(), listed(headings)));
    }

    private void refuseWhatCannotDo(ListKind kind) {
        var missing = new ArrayList<String>();
        if (NAMES.stream().noneMatch(places::containsKey)) {
            missing.add("the person's name (family-name and given-name, or name)");
        }
        if (ACCOUNTS.stream().noneMatch(places::containsKey)) {
            missing.add("what the concern is (concern, seen or opinion)");
        }
        if (kind == ListKind.CASES && !has(Field.STAGE)) {
            missing.add("where the case stands (stage)");
        }
        if (kind == ListKind.CASES && !has(Field.GATEWAY_DECISION_DATE)) {
            missing.add("when the gateway decided (gateway-decision-date)");
        }
        if (!missing.isEmpty()) {
            throw new CannotImport("""
                    No column is known to hold %s.
                    The file has these columns: %s.
                    Say which it is, for example with --map "concern=Notes".""".formatted(String.join(", or ", missing), listed(headings)));
        }
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    int count() {
        return headings.size();
    }

    List<String> headings() {
        return headings;
    }

    /** What the cells say of a field, without blank ends; blank where there is no such column. */
    String text(Field field, List<String> cells) {
        Integer place = places.get(field);
        return place == null ? "" : asItWas(cells.get(place)).strip();
    }

    /** A cell as it was before an earlier import put an apostrophe in front; of other lists, as it stands. */
    String asItWas(String cell) {
        return again ? BadRows.asItWas(cell) : cell;
    }

    /** The columns that are left out. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (int at = 0; at < headings.size(); at++) {
            if (!places.containsValue(at) && !BadRows.isOurs(headings.get(at))) {
                unknown.add(headings.get(at));
            }
        }
        return unknown;
    }

    /** Each field with its column, in the order of fields. */
    String told() {
        return places.entrySet().stream()
                .map(entry -> entry.getKey().word() + "=" + headings.get(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String listed(List<String> headings) {
        return headings.stream().map(heading -> "“" + heading.strip() + "”").collect(Collectors.joining(", "));
    }
}
