package concord.vocabulary;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/** Ends a value after a last day. Records that carry it keep it; no new one can. */
public record EndTerm(TermId term, int version, LocalDate lastDay, String why) implements Command<TermId>, Versioned {

    public EndTerm {
        why = Given.words("why", why, 1000);
    }

    @Override
    public RecordRef about() {
        return term.ref();
    }
}
