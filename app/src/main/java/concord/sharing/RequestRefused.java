package concord.sharing;

import concord.platform.gate.RecordRef;

/** A request was refused. */
public record RequestRefused(RequestId request, RecordRef about) {}
