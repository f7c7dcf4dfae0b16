package concord.access;

import java.util.Collection;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says in plain English what an act did, for histories that keep its name in the code. */
@Component
public class ActWords {

    private final Rights rights;

    ActWords(Rights rights) {
        this.rights = rights;
    }

    /** Such as "Signed a gateway decision". An act of an earlier edition of Concord, which has no row any more, is spelt out. */
    public String of(String act) {
        return rights.find(act).map(Right::inWords).orElseGet(() -> Right.spaced(act));
    }

    /** Every act's name by its words, in their order. */
    public SequencedMap<String, String> all() {
        var acts = new TreeMap<String, String>();
        Collection<Right> all = rights.all();
        all.forEach(right -> acts.put(right.inWords(), right.act()));
        return acts;
    }
}
