package concord.files;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** A list of documents that somebody is shown. */
public record Documents(List<DocumentEntry> entries) implements Shown {

    public Documents {
        entries = List.copyOf(entries);
    }

    @Override
    public List<RecordRef> shown() {
        return entries.stream().map(entry -> entry.id().ref()).toList();
    }
}
