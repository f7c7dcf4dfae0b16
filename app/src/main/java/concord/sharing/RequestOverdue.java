package concord.sharing;

import concord.platform.gate.RecordRef;

/** A request reached the end of its due day without an answer. Published once for each due day. */
public record RequestOverdue(RequestId request, RecordRef about) {}
