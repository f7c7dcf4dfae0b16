package concord.files.domain;

import concord.files.DestroySubjectKey;
import concord.files.FilesRefusal;
import concord.files.SubjectKeyId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/**
 * Destroys a person's key (crypto-shredding). A backup of the database still holds the wrapped key until the backup
 * itself expires: the operator's guide says how long that may be.
 */
@Component
class DestroyingSubjectKey implements CommandHandler<DestroySubjectKey, SubjectKeyId> {

    private final SubjectKeys keys;

    DestroyingSubjectKey(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public Outcome<SubjectKeyId> handle(DestroySubjectKey command, Acting acting) {
        return keys.destroy(command.key(), acting.post())
                ? Outcome.done(command.key())
                : Outcome.refused(new FilesRefusal.KeyDestroyed());
    }
}
