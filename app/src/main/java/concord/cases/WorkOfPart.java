package concord.cases;

import concord.platform.gate.PostId;
import java.util.List;

/** A room's door for the end of parts: what a post still has to do in a case. A part does not end before that is settled. */
public interface WorkOfPart {

    /** Each in a sentence; empty where nothing is left. */
    List<String> left(CaseId caseId, PostId post, PartKind kind);
}
