package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records a sharing agreement between areas. Without one in force they do not share (channel.md 8.3).
 *
 * @param until the last day, included; absent where none was agreed
 */
public record AgreeSharing(
        String title,
        Set<AreaId> areas,
        LocalDate from,
        @Nullable LocalDate until) implements Command<AgreementId> {

    public AgreeSharing {
        title = Given.words("title", title, 200);
        areas = Set.copyOf(areas);
        Given.that(areas.size() > 1, "An agreement binds two areas or more");
        Given.that(until == null || !until.isBefore(from), "An agreement ends after it begins");
    }
}
