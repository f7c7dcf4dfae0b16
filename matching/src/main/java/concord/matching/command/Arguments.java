package concord.matching.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed behind the subcommand: files, options with a value, switches. */
final class Arguments {

    private final List<String> files = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    /**
     * @param valued the options of this subcommand that take a value, written "--id X" or "--id=X"
     * @param switches those that take none
     */
    static Arguments of(List<String> typed, Set<String> valued, Set<String> switches) throws Misuse {
        Arguments arguments = new Arguments();
        for (int at = 0; at < typed.size(); at++) {
            String word = typed.get(at);
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!word.startsWith("--")) {
                arguments.files.add(word);
            } else if (switches.contains(name) && equals < 0) {
                arguments.put(name, "");
            } else if (!valued.contains(name)) {
                throw new Misuse("There is no option " + name + " here.");
            } else if (equals >= 0) {
                arguments.put(name, word.substring(equals + 1));
            } else if (++at < typed.size() && !typed.get(at).startsWith("--")) {
                arguments.put(name, typed.get(at));
            } else {
                throw new Misuse(name + " needs a value.");
            }
        }
        return arguments;
    }

    List<String> files(int count, String which) throws Misuse {
        if (files.size() != count) {
            throw new Misuse("Name " + which + "; " + files.size() + " are named.");
        }
        return List.copyOf(files);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) throws Misuse {
        List<String> values = options.getOrDefault(option, List.of());
        if (values.size() > 1) {
            throw new Misuse(option + " is given twice.");
        }
        if (values.size() == 1 && values.getFirst().isBlank()) {
            throw new Misuse(option + " needs a value.");
        }
        return values.stream().findFirst();
    }

    String needed(String option, String what) throws Misuse {
        return value(option).orElseThrow(() -> new Misuse("Say with " + option + " " + what + "."));
    }

    /** All values of an option that may be given several times. */
    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    double probability(String option, double usual) throws Misuse {
        Optional<String> written = value(option);
        if (written.isEmpty()) {
            return usual;
        }
        try {
            double number = Double.parseDouble(written.get());
            if (number > 0 && number < 1) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new Misuse(option + " is a probability between 0 and 1, such as 0.99.");
    }

    int count(String option, int usual, int most) throws Misuse {
        Optional<String> written = value(option);
        if (written.isEmpty()) {
            return usual;
        }
        String number = written.get();
        if (number.matches("\\d{1,9}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= most) {
            return Integer.parseInt(number);
        }
        throw new Misuse(option + " is a number from 1 to " + most + ".");
    }

    private void put(String name, String value) {
        options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
}
