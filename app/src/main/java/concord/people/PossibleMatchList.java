package concord.people;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** A page of possible matches, and how many there are in all. */
public record PossibleMatchList(List<PossibleMatch> lines, long total) implements Shown {

    public PossibleMatchList {
        lines = List.copyOf(lines);
    }

    @Override
    public List<RecordRef> shown() {
        return lines.stream().map(line -> line.id().ref()).toList();
    }
}
