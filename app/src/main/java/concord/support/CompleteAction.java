package concord.support;

import static java.util.Objects.requireNonNull;

import concord.files.StagedUploadId;
import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.List;

/**
 * Says that an action is done, and how one can know (F5).
 *
 * @param evidence what shows that it happened
 * @param documents uploads that show it; may be none
 */
public record CompleteAction(ActionId action, int version, String evidence, List<StagedUploadId> documents)
        implements Command<ActionId>, Versioned {

    public CompleteAction {
        requireNonNull(action, "action is null");
        evidence = Given.words("evidence", evidence, Length.ACCOUNT);
        documents = List.copyOf(documents);
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
