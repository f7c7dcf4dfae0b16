package concord.referrals;

import concord.platform.gate.AreaId;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/** What Concord knows of the acting post and its holder, so that a practitioner who refers is not asked for it again. */
public record WhoRefers() implements Query<WhoRefers.Known>, Plain {

    /**
     * What is known; each part may be absent.
     *
     * @param sector code of the vocabulary "sector"
     * @param contact the holder's address of mail
     * @param area where the post serves exactly one
     */
    public record Known(
            @Nullable String name,
            String post,
            @Nullable String agency,
            @Nullable String sector,
            @Nullable String contact,
            @Nullable AreaId area) {}
}
