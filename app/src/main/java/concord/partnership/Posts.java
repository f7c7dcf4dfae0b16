package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door for other rooms to the posts of the partnership and to who answers for them. */
public interface Posts {

    Optional<Post> find(PostId post);

    /** The posts that a member of staff may wear on a day, held or covered, by title. */
    List<Post> postsOf(StaffId staff, LocalDate day);

    /** The posts of a role that serve an area and are open today, by title. */
    List<Post> postsWith(Role role, AreaId area);

    /** The posts of a role in an agency that are open today, by title. */
    List<Post> postsWith(Role role, AgencyId agency);

    /** The posts of a role, of whatever agency, that are open today, by title. */
    List<Post> postsWith(Role role);

    /** Who answers for a post on a day. A post that is not open then is vacant since the day before it opened, or since it closed. */
    Holding whoHolds(PostId post, LocalDate day);

    /** For an identifier that another table refers to: a missing post is a fault. */
    default Post get(PostId post) {
        return find(post).orElseThrow(() -> new IllegalArgumentException("No post " + post.value()));
    }
}
