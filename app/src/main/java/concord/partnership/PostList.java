package concord.partnership;

import java.util.List;

/** One page of posts, and how many there are in all. */
public record PostList(List<PostRow> rows, long total) {

    public PostList {
        rows = List.copyOf(rows);
    }
}
