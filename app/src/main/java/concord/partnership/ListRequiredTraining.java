package concord.partnership;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** Which role needs which course today (F21). */
public record ListRequiredTraining() implements Query<List<RequiredTraining>>, Plain {}
