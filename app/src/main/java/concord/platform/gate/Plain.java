package concord.platform.gate;

/** Marks a query whose answer holds nothing about a person or a case. Such a look is not written to the ledger. */
public interface Plain {}
