package concord.vocabulary;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Says the same value in better words. A value that means something else is a new one. */
public record RewordTerm(TermId term, int version, String words, String definition, String why)
        implements Command<TermId>, Versioned {

    public RewordTerm {
        words = Given.words("words", words, 200);
        definition = Given.atMost("definition", definition, 1000);
        why = Given.words("why", why, 1000);
    }

    @Override
    public RecordRef about() {
        return term.ref();
    }
}
