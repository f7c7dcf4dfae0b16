package concord.cases.domain;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;

/**
 * Makes posts the owners of a case, in one of the ways in which that comes about. Asked for by Concord alone, from inside
 * the act that decided it.
 */
record Changeover(CaseId caseId, Case.Owners owners, How how, Acting by) implements Command<CaseId> {

    /** How an owner came to own. */
    enum How {
        OPENED("From the opening"),
        DECIDED("By the panel’s decision"),
        HANDED_OVER("By a hand-over"),
        TRANSFERRED("By a transfer");

        private final String words;

        How(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
