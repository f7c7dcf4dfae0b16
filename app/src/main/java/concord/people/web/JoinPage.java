package concord.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records near to a person on record, each with the way to see both side by side. */
public record JoinPage(PersonHead head, List<Near> near) {

    public JoinPage {
        near = List.copyOf(near);
    }

    /** @param href absent for a record whose own check is still open: that check finds this person */
    public record Near(
            String names,
            String records,
            String likeness,
            @Nullable String href) {}
}
