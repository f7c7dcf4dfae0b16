package concord.matching.command;

import concord.matching.table.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads lists of "key=value" as they are typed: --map and --query. */
final class Keys {

    private Keys() {}

    /** "given=first_name,born=dob,street=house_no": several columns may take one key. */
    static Map<Evidence, List<String>> map(List<String> typed) throws Misuse {
        Map<Evidence, List<String>> map = new EnumMap<>(Evidence.class);
        for (String list : typed) {
            for (Map.Entry<Evidence, String> pair : pairs(list, "--map")) {
                map.computeIfAbsent(pair.getKey(), _ -> new ArrayList<>()).add(pair.getValue());
            }
        }
        return map;
    }

    /** "given=Zoë,family=Müller,born=1957-04-23": what is known of the person who is looked for. */
    static Map<Evidence, String> query(String typed) throws Misuse {
        Map<Evidence, String> query = new LinkedHashMap<>();
        for (Map.Entry<Evidence, String> pair : pairs(typed, "--query")) {
            query.merge(pair.getKey(), pair.getValue(), (one, more) -> one + " " + more);
        }
        return query;
    }

    static List<String> list(List<String> typed) {
        return typed.stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A comma that no key follows belongs to the value, as in "street=12, High Street". */
    private static List<Map.Entry<Evidence, String>> pairs(String typed, String option) throws Misuse {
        List<String> parts = new ArrayList<>();
        for (String part : typed.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0 && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + "," + part);
            } else if (!part.isBlank()) {
                parts.add(part);
            }
        }
        List<Map.Entry<Evidence, String>> pairs = new ArrayList<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            String value = part.substring(equals + 1).strip();
            if (equals < 0 || value.isEmpty()) {
                throw new Misuse(option + " is a list such as given=…,family=…; \"" + keyOf(part) + "\" has no value.");
            }
            pairs.add(Map.entry(evidence(keyOf(part), option), value));
        }
        if (pairs.isEmpty()) {
            throw new Misuse(option + " is a list such as given=…,family=…,born=….");
        }
        return pairs;
    }

    private static String keyOf(String part) {
        int equals = part.indexOf('=');
        return (equals < 0 ? part : part.substring(0, equals)).strip();
    }

    private static Evidence evidence(String key, String option) throws Misuse {
        Optional<Evidence> evidence = Stream.of(Evidence.values())
                .filter(known -> name(known).equals(key))
                .findFirst();
        return evidence.orElseThrow(() -> new Misuse(option + " does not know the key \"" + key + "\". The keys are: "
                + Stream.of(Evidence.values()).map(Keys::name).collect(Collectors.joining(", ")) + "."));
    }

    static String name(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }
}
