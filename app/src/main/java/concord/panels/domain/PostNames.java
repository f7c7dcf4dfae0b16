package concord.panels.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import org.springframework.stereotype.Component;

/** A post and its agency in words, never who holds it. */
@Component
class PostNames {

    private final Posts posts;
    private final Agencies agencies;

    PostNames(Posts posts, Agencies agencies) {
        this.posts = posts;
        this.agencies = agencies;
    }

    String of(PostId post) {
        return posts.find(post).map(this::words).orElse("A post that is no more");
    }

    String words(Post post) {
        return post.agency() == null
                ? post.title()
                : post.title() + ", " + agencies.get(post.agency()).name();
    }

    String agency(AgencyId agency) {
        return agencies.find(agency).map(Agency::name).orElse("An agency that is no more");
    }
}
