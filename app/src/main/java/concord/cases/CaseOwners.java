package concord.cases;

import concord.partnership.Post;
import concord.platform.gate.AreaId;
import java.util.List;

/** The door for the rooms below to the posts that may own a case of an area, for their forms. */
public interface CaseOwners {

    /** Open posts that serve the area and may own it, by title; the commonest role first. */
    List<Post> choices(Ownership what, AreaId area);
}
