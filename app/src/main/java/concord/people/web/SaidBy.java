package concord.people.web;

import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import java.util.List;
import org.springframework.stereotype.Component;

/** Posts as people say them. */
@Component
class SaidBy {

    private static final String GONE = "A post that is no more";

    private final PostTitles posts;

    SaidBy(PostTitles posts) {
        this.posts = posts;
    }

    String of(PostId post) {
        return posts.of(List.of(post)).getOrDefault(post, GONE);
    }
}
