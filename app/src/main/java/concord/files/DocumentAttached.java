package concord.files;

import concord.platform.gate.RecordRef;

/** A document now belongs to a record. */
public record DocumentAttached(DocumentId document, RecordRef origin) {}
