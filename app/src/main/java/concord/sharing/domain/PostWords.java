package concord.sharing.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.PostId;
import org.springframework.stereotype.Component;

/** A post as pages say it: its title and its agency, never who holds it. */
@Component
class PostWords {

    private final Posts posts;
    private final Agencies agencies;

    PostWords(Posts posts, Agencies agencies) {
        this.posts = posts;
        this.agencies = agencies;
    }

    String of(PostId post) {
        return posts.find(post).map(this::words).orElse("A post that is no more");
    }

    private String words(Post post) {
        return post.agency() == null
                ? post.title()
                : agencies.find(post.agency())
                        .map(Agency::name)
                        .map(agency -> post.title() + ", " + agency)
                        .orElse(post.title());
    }
}
