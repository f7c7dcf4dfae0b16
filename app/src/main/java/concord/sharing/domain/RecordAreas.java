package concord.sharing.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordKind;
import concord.platform.gate.RecordRef;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows the one area of a record, from the room that owns the record, so that no caller can state another. */
@Component
class RecordAreas {

    private final ObjectProvider<RecordKind> kinds;

    RecordAreas(ObjectProvider<RecordKind> kinds) {
        this.kinds = kinds;
    }

    /** The Gate has let the act through, so the record is there for the acting post. */
    AreaId of(RecordRef about) {
        Set<AreaId> areas = kinds.stream()
                .filter(kind -> kind.kind().equals(about.kind()))
                .findFirst()
                .flatMap(kind -> kind.facts(about.id(), false))
                .orElseThrow(() -> new IllegalStateException("No facts of a record of kind " + about.kind()))
                .areas();
        if (areas.size() != 1) {
            throw new IllegalStateException("A record that asks for information belongs to one area, not to "
                    + areas.size() + ": " + about.kind());
        }
        return areas.iterator().next();
    }
}
