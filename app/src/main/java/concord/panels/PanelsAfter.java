package concord.panels;

import concord.platform.Given;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The panels after a place in the order in which they were made, oldest first: for systems that read on from where they
 * stopped.
 *
 * @param after the last one read; absent from the beginning
 */
public record PanelsAfter(@Nullable PanelId after, int most) implements Query<PanelsAfter.Found>, Plain {

    /** The most that one reading may ask for. */
    public static final int MOST = 500;

    public PanelsAfter {
        Given.that(most >= 1 && most <= MOST, "One to five hundred at a time");
    }

    /** @param total how many the acting post may see in all */
    public record Found(List<PanelOutline> panels, int total) {
        public Found {
            panels = List.copyOf(panels);
        }
    }
}
