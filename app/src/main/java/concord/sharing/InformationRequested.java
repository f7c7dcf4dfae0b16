package concord.sharing;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/** A partner's post was asked for information. */
public record InformationRequested(RequestId request, RecordRef about, PostId recipient, LocalDate due) {}
