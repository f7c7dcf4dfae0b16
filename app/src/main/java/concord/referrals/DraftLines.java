package concord.referrals;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.Instant;
import java.util.List;

/** The drafts of a post. */
public record DraftLines(List<DraftLine> drafts) implements Shown {

    public DraftLines {
        drafts = List.copyOf(drafts);
    }

    @Override
    public List<RecordRef> shown() {
        return drafts.stream().map(draft -> draft.id().ref()).toList();
    }

    /** One draft: when it was begun and until when it is kept. */
    public record DraftLine(DraftId id, Instant savedAt, Instant expires) {}
}
