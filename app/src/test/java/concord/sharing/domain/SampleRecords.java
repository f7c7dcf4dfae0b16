package concord.sharing.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.platform.gate.RecordRef;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands for a room below that has records about which information is asked, such as referrals. */
@Component
public final class SampleRecords implements RecordKind {

    private static final String KIND = "sample-record";
    private static final Map<UUID, AreaId> AREAS = new ConcurrentHashMap<>();

    public static RecordRef in(AreaId area) {
        UUID id = UUID.randomUUID();
        AREAS.put(id, area);
        return new RecordRef(KIND, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return Optional.ofNullable(AREAS.get(id)).map(area -> RecordFacts.ofArea(0, area));
    }
}
