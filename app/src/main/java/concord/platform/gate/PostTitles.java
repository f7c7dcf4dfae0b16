package concord.platform.gate;

import java.util.Collection;
import java.util.Map;

/** Names posts for rooms that stand above the one that owns them, so that their histories can say who did what. */
public interface PostTitles {

    /** The titles of those that exist, such as "Partnership administrator, Eastmere Council". */
    Map<PostId, String> of(Collection<PostId> posts);
}
