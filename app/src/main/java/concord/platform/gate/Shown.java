package concord.platform.gate;

import java.util.List;

/** An answer that names the records it shows, so that the ledger can say who saw which in a list. */
public interface Shown {

    List<RecordRef> shown();
}
