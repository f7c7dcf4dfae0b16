package concord.platform.gate;

/**
 * An act about one record that exists already. The Gate finds the record's {@link RecordFacts}, holds the act's
 * scope against them, and names the record in the ledger.
 */
public interface About {

    RecordRef about();
}
