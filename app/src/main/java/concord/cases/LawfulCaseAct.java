package concord.cases;

import concord.platform.gate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An act that the acting post could do with a case, now or once something else is done.
 *
 * @param whyNot absent where it can be done now
 * @param first what would make it possible; absent where nothing that this post can do would
 */
public record LawfulCaseAct(
        CaseAct act, @Nullable Refusal whyNot, @Nullable CaseAct first) {}
