package concord.access.web;

import concord.access.WearablePost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The posts that the reader may act as today, and the one worn now. */
public record PostsPage(List<WearablePost> posts, @Nullable WearablePost now) {}
