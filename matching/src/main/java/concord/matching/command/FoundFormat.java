package concord.matching.command;

import concord.matching.batch.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How found records are printed: for a person, or for a program. */
enum FoundFormat {
    /** One block for each record: what it says, then why it is there. */
    TABLE {
        @Override
        String of(List<FoundRecord> found, String idName) {
            return IntStream.range(0, found.size())
                    .mapToObj(at -> "%d. %s (%s %s, %+.1f bits, probability %.4f)%n   %s%n%s%n"
                            .formatted(
                                    at + 1,
                                    found.get(at).band(),
                                    idName,
                                    found.get(at).id(),
                                    found.get(at).bits(),
                                    found.get(at).probability(),
                                    found.get(at).shown().stream()
                                            .map(value -> value.header() + " " + value.value())
                                            .collect(Collectors.joining(" · ")),
                                    found.get(at).why().stream()
                                            .map(why -> "     " + why.sentence() + "\n")
                                            .collect(Collectors.joining())))
                    .collect(Collectors.joining());
        }
    },
    JSON {
        @Override
        String of(List<FoundRecord> found, String idName) {
            return found.stream().map(record -> "  " + json(record)).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
    },
    CSV {
        @Override
        String of(List<FoundRecord> found, String idName) {
            return IntStream.range(0, found.size())
                    .mapToObj(at -> String.join(
                                    ",",
                                    Integer.toString(at + 1),
                                    quoted(found.get(at).id()),
                                    Long.toString(found.get(at).line()),
                                    bits(found.get(at).bits()),
                                    probability(found.get(at).probability()),
                                    quoted(found.get(at).band()),
                                    quoted(found.get(at).why().stream()
                                            .map(Reason::sentence)
                                            .collect(Collectors.joining("; "))))
                            + "\n")
                    .collect(Collectors.joining("", "rank,id,line,weight_bits,probability,band,why\n", ""));
        }
    };

    abstract String of(List<FoundRecord> found, String idName);

    private static String json(FoundRecord record) {
        String shown = record.shown().stream()
                .map(value -> text(value.header()) + ":" + text(value.value()))
                .collect(Collectors.joining(","));
        String why = record.why().stream()
                .map(one -> "{\"field\":%s,\"words\":%s,\"bits\":%s,\"one_in\":%d}"
                        .formatted(text(one.field()), text(one.words()), bits(one.bits()), one.oneIn()))
                .collect(Collectors.joining(","));
        return "{\"id\":%s,\"line\":%d,\"weight_bits\":%s,\"probability\":%s,\"band\":%s,\"record\":{%s},\"why\":[%s]}"
                .formatted(
                        text(record.id()),
                        record.line(),
                        bits(record.bits()),
                        probability(record.probability()),
                        text(record.band()),
                        shown,
                        why);
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%.3f", bits);
    }

    private static String probability(double probability) {
        return String.format(Locale.ROOT, "%.6f", probability);
    }

    private static String quoted(String text) {
        boolean plain = text.chars()
                .noneMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }
}
