package concord.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post as it stands today.
 *
 * @param agency the agency's name; empty where the post belongs to none
 * @param areas the names of the areas that it serves
 * @param answering the name of whoever answers for it; absent where it is vacant
 * @param away the name of its holder who is away; absent where there is none
 */
public record PostRow(
        Post post,
        String agency,
        List<String> areas,
        Holding holding,
        @Nullable String answering,
        @Nullable String away) {

    public PostRow {
        areas = List.copyOf(areas);
    }
}
