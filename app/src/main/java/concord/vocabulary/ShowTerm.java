package concord.vocabulary;

import concord.platform.gate.About;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** One value of a list, to change it. */
public record ShowTerm(TermId term) implements Query<Term>, About, Plain {

    @Override
    public RecordRef about() {
        return term.ref();
    }
}
