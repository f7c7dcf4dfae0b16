package concord.matching.headers;

import concord.matching.table.Evidence;
import concord.matching.table.Layout;
import concord.matching.table.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each column of a file is taken for.
 *
 * @param notes a sentence for each column, in the order of the file, for whoever gave the file; headers alone, never a value
 */
public record Columns(Layout layout, List<String> notes) {

    public Columns {
        notes = List.copyOf(notes);
    }

    /** @throws UnknownColumn if the id, a mapped or an ignored column is not in the file */
    public static Columns recognise(Sample sample, Wishes wishes) throws UnknownColumn {
        List<String> headers = sample.headers();
        List<HeaderWords> words = SharedWord.apart(headers);
        Map<Integer, Finding> findings = new LinkedHashMap<>();
        int id = wishes.id().isPresent() ? index(wishes.id().get(), headers) : Layout.LINE;
        for (String ignored : wishes.ignored()) {
            findings.put(index(ignored, headers), Finding.leftOut("it is ignored"));
        }
        for (Map.Entry<Evidence, List<String>> mapped : wishes.map().entrySet()) {
            for (String header : mapped.getValue()) {
                findings.putIfAbsent(index(header, headers), mapped(header, mapped.getKey()));
            }
        }
        for (int column = 0; column < headers.size(); column++) {
            if (column != id && !findings.containsKey(column)) {
                Finding found = Recognition.of(words.get(column), new ColumnValues(sample.values(column)));
                findings.put(column, unlessMapped(found, wishes));
            }
        }
        findings.remove(id);
        Together.settle(findings, sample, words);
        return of(headers, id, findings);
    }

    /** The place of a column: written exactly so or else, if that is clear, with other capitals. */
    public static int index(String named, List<String> headers) throws UnknownColumn {
        int exact = headers.indexOf(named);
        List<String> alike = headers.stream()
                .filter(header -> header.strip().equalsIgnoreCase(named.strip()))
                .toList();
        if (exact < 0 && alike.size() != 1) {
            throw new UnknownColumn(named, headers);
        }
        return exact >= 0 ? exact : headers.indexOf(alike.getFirst());
    }

    private static Finding mapped(String header, Evidence evidence) {
        HeaderWords words = HeaderWords.of(header);
        return NeverEvidence.isProtected(words)
                ? Finding.leftOut(NeverEvidence.reason(words).orElseThrow() + ", also when asked to")
                : Finding.taken(evidence, "as asked");
    }

    private static Finding unlessMapped(Finding found, Wishes wishes) {
        return found instanceof Finding.Taken(Evidence evidence, String _)
                        && evidence != Evidence.OTHER
                        && wishes.map().containsKey(evidence)
                ? Finding.leftOut("--map says which columns are " + name(evidence))
                : found;
    }

    private static Columns of(List<String> headers, int id, Map<Integer, Finding> findings) {
        List<Layout.Chosen> chosen = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            switch (Optional.ofNullable(findings.get(column)).orElse(Finding.leftOut("it is the record's id"))) {
                case Finding.Taken(Evidence evidence, String how) -> {
                    chosen.add(new Layout.Chosen(column, header, evidence));
                    notes.add(header + ": " + name(evidence) + " (" + how + ")");
                }
                case Finding.LeftOut(String why) -> notes.add(header + ": left out, " + why);
            }
        }
        return new Columns(new Layout(id, chosen), notes);
    }

    static String name(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }
}
