package concord.people.web;

import concord.people.RecordPath;
import concord.platform.gate.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for each kind of record the room that shows it. */
@Component
class RecordPaths {

    private final Map<String, RecordPath> byKind;

    RecordPaths(List<RecordPath> paths) {
        this.byKind = paths.stream().collect(Collectors.toUnmodifiableMap(RecordPath::kind, path -> path));
    }

    /** Absent where no room shows such records. */
    @Nullable
    String of(RecordRef record) {
        RecordPath path = byKind.get(record.kind());
        return path == null ? null : path.of(record.id());
    }
}
