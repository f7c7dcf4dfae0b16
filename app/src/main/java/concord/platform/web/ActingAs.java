package concord.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The post that is worn, shown on every page so that nobody acts under the wrong one.
 *
 * @param post such as "Panel chair, Eastmere"
 * @param changePath where another post is chosen; absent for those who hold one only
 * @param searches whether this post may search, and so has the search box
 * @param sessionSeconds how long a session lasts without a request; 0 gives no warning before its end
 */
public record ActingAs(
        String post, @Nullable String changePath, String signOutPath, boolean searches, int sessionSeconds) {}
