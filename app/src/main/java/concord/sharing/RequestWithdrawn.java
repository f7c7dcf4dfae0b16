package concord.sharing;

import concord.platform.gate.RecordRef;

/** A request was withdrawn. */
public record RequestWithdrawn(RequestId request, RecordRef about) {}
