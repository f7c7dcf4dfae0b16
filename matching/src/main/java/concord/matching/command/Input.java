package concord.matching.command;

import concord.matching.headers.Columns;
import concord.matching.headers.UnknownColumn;
import concord.matching.headers.Wishes;
import concord.matching.table.BadRows;
import concord.matching.table.BirthDates;
import concord.matching.table.Column;
import concord.matching.table.Evidence;
import concord.matching.table.Layout;
import concord.matching.table.RecordFile;
import concord.matching.table.RepeatedIds;
import concord.matching.table.Sample;
import concord.matching.table.Table;
import concord.matching.table.UnreadableFile;
import java.nio.file.Path;

/** A file that has been looked at, its columns recognised. */
record Input(Path path, RecordFile file, Columns columns) {

    static Input open(Path path, Wishes wishes) throws UnreadableFile, Misuse {
        RecordFile file = RecordFile.open(path);
        try {
            return new Input(path, file, Columns.recognise(file.sample(), wishes));
        } catch (UnknownColumn sentence) {
            throw new Misuse(path.getFileName() + ": " + sentence.getMessage());
        }
    }

    static Sample sample(Path path) throws UnreadableFile {
        return RecordFile.open(path).sample();
    }

    Table read(Speaker speaker) throws UnreadableFile {
        speaker.columns(path.getFileName().toString(), columns.notes());
        BadRows bad = new BadRows();
        Table table = file.read(columns.layout(), bad, _ -> {});
        speaker.bad(path.getFileName().toString(), bad);
        if (columns.layout().id() != Layout.LINE) {
            speaker.bad(path.getFileName().toString(), RepeatedIds.of(table));
        }
        for (Column column : table.columns(Evidence.BORN)) {
            if (BirthDates.isUndecided(column)) {
                speaker.say(column.header() + ": no date tells day from month; the day is taken to stand first.");
            }
        }
        speaker.say("Read " + table.rows() + " records of " + path.getFileName() + ".");
        return table;
    }
}
