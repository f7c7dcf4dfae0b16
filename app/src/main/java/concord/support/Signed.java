package concord.support;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something and when. The holder is absent where an agency's system or Concord itself did it. */
public record Signed(Instant at, PostId post, @Nullable StaffId holder) {}
