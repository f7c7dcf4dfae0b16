package concord.people.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** Two persons on record side by side, and the form to propose that they are one. */
public record JoinWithPage(
        String path, PairView pair, Form form, @Nullable Refusal refusal) {}
