package concord.sharing.web;

import concord.sharing.Disclosure;
import java.util.List;

/** The disclosure ledger of one record or person. */
public record ToldPage(List<Disclosure> rows) {

    public ToldPage {
        rows = List.copyOf(rows);
    }
}
