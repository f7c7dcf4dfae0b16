package concord.sharing;

import concord.platform.gate.RecordRef;

/** A request was answered. */
public record RequestAnswered(RequestId request, RecordRef about) {}
