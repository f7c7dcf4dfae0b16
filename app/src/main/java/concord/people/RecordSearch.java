package concord.people;

import concord.platform.gate.Acting;
import java.util.List;

/**
 * A room's answer to the search box for records that are not found by their person: by reference, or by agency. Asks
 * the Gate itself, so that what is shown is authorised and recorded.
 */
public interface RecordSearch {

    List<Hit> find(String words, Acting acting);

    /**
     * A record that was found.
     *
     * @param reference as people say it
     * @param what in a few words, never a name: "Referral, waiting for deconfliction"
     */
    record Hit(String reference, String what, String href) {}
}
