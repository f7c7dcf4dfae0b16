package concord.files.domain;

import concord.files.NewSubjectKey;
import concord.files.SubjectKeyId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Makes a key for one person. */
@Component
class MakingSubjectKey implements CommandHandler<NewSubjectKey, SubjectKeyId> {

    private final SubjectKeys keys;

    MakingSubjectKey(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public Outcome<SubjectKeyId> handle(NewSubjectKey command, Acting acting) {
        return Outcome.done(keys.make(acting.post()));
    }
}
