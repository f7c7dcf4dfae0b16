package concord.files.domain;

import concord.files.SubjectKeyId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the Gate that a key is there. It belongs to a person, not to an area. */
@Component
class SubjectKeyKind implements RecordKind {

    private final SubjectKeys keys;

    SubjectKeyKind(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "subject-key";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return keys.exists(new SubjectKeyId(id))
                ? Optional.of(new RecordFacts(0, Set.of(), Set.of(), Set.of()))
                : Optional.empty();
    }
}
