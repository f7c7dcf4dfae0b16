package concord.access;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.Permits;
import org.springframework.stereotype.Component;

/** Reads from the rights tables what a page should offer. */
@Component
class PermitsByRight implements Permits {

    private final Rights rights;
    private final Posts posts;

    PermitsByRight(Rights rights, Posts posts) {
        this.rights = rights;
        this.posts = posts;
    }

    @Override
    public boolean may(Acting acting, Class<?> act) {
        return posts.find(acting.post())
                .map(Post::role)
                .filter(rights.of(act)::allows)
                .isPresent();
    }
}
