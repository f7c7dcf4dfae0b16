package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Makes everything that is sealed for one person unreadable for ever (erasure, F16, F17). */
public record DestroySubjectKey(SubjectKeyId key) implements Command<SubjectKeyId>, About {

    public DestroySubjectKey {
        requireNonNull(key, "key is null");
    }

    @Override
    public RecordRef about() {
        return key.ref();
    }
}
