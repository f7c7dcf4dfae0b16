package concord.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address and collects what is wrong with them; one that nobody knows is wrong too. */
public final class QueryFields {

    /** How many entries a page has at most, and unless told otherwise. */
    public static final int MOST = 200;

    public static final int USUAL = 50;

    private final HttpServletRequest request;
    private final List<FieldFault> faults = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    public QueryFields(HttpServletRequest request) {
        this.request = request;
    }

    /** How many entries are wanted. */
    public int limit() {
        String typed = first("limit");
        if (typed == null) {
            return USUAL;
        }
        if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > MOST) {
            fault("limit", "This must be a whole number from 1 to " + MOST);
            return USUAL;
        }
        return Integer.parseInt(typed);
    }

    /** The last entry that was read before; absent at the beginning. */
    public @Nullable UUID cursor() {
        String typed = first("cursor");
        if (typed == null) {
            return null;
        }
        Optional<UUID> place = Cursor.read(typed);
        if (place.isEmpty()) {
            fault("cursor", "This must be a cursor from an earlier answer, unchanged");
        }
        return place.orElse(null);
    }

    public @Nullable LocalDate day(String name) {
        String typed = first(name);
        try {
            if (typed == null) {
                return null;
            }
            if (typed.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeParseException noDay) {
            // Worded below, as for what does not even look like a day.
        }
        fault(name, "This must be a day, like 2026-11-22");
        return null;
    }

    /** One or more values, each in a parameter of its own. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (String typed : all(name)) {
            Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add,
                            () -> fault(name, "This must be one of " + Arrays.toString(type.getEnumConstants())));
        }
        return chosen;
    }

    /** Ends the call where anything was wrong. */
    public void finish() {
        request.getParameterMap().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> fault(name.matches("[A-Za-z0-9_-]{1,60}") ? name : "?", "There is no such parameter"));
        if (!faults.isEmpty()) {
            throw BadCall.parameters(faults);
        }
    }

    private @Nullable String first(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            fault(name, "This must be given once");
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    private List<String> all(String name) {
        asked.add(name);
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private void fault(String name, String sentence) {
        faults.add(new FieldFault(name, sentence));
    }
}
