package concord.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Gathers rows until there are enough for one transaction, hands them in and counts what became of them. */
final class Batches {

    /** Enough that a transaction's own cost is spread, few enough that little is lost when it is cut off. */
    static final int ROWS = 200;

    private final RowReader reader;
    private final Desk desk;
    private final Importing.Ends ends;
    private final Tally tally = new Tally();
    private final List<Entry> waiting = new ArrayList<>();

    Batches(RowReader reader, Desk desk, Importing.Ends ends) {
        this.reader = reader;
        this.desk = desk;
        this.ends = ends;
    }

    /** Takes a row; none after somebody has asked to stop. */
    void add(CsvRecord row) {
        if (ends.stopped().getAsBoolean()) {
            return;
        }
        waiting.add(entry(row));
        if (waiting.size() == ROWS) {
            handIn();
        }
    }

    void finish() {
        if (!ends.stopped().getAsBoolean()) {
            handIn();
        }
        ends.bar().finish(tally.read());
    }

    Tally tally() {
        return tally;
    }

    private Entry entry(CsvRecord row) {
        return switch (reader.read(row.getFields())) {
            case RowReader.Read.Good(var referral, var known) ->
                new Entry.Good(row.getStartingLineNumber(), row.getFields(), referral, known);
            case RowReader.Read.Bad(String reason) ->
                new Entry.Bad(row.getStartingLineNumber(), row.getFields(), reason);
        };
    }

    private void handIn() {
        List<Entry.Good> good = waiting.stream()
                .filter(Entry.Good.class::isInstance)
                .map(Entry.Good.class::cast)
                .toList();
        Iterator<Fate> fates = (good.isEmpty() ? List.<Fate>of() : desk.take(good)).iterator();
        for (Entry entry : waiting) {
            Fate fate = entry instanceof Entry.Bad bad ? new Fate.Refused(bad.reason()) : fates.next();
            count(entry, fate);
        }
        waiting.clear();
        ends.bar().at(tally.read());
    }

    private void count(Entry entry, Fate fate) {
        switch (fate) {
            case Fate.Entered(int near) -> tally.entered(near);
            case Fate.Again _ -> tally.again();
            case Fate.Refused(String reason) -> {
                tally.refused();
                ends.bad().add(new BadRow(entry.line(), entry.cells(), reason));
            }
        }
    }
}
