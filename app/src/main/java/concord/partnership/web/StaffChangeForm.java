package concord.partnership.web;

import concord.partnership.StaffView;
import concord.partnership.Stand;
import concord.platform.gate.StaffId;
import concord.platform.web.Fields;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who was chosen to cover which of somebody's posts. */
final class StaffChangeForm {

    /** The field of a post's cover is called by this and the post's identifier. */
    static final String COVER = "cover-";

    private StaffChangeForm() {}

    static List<Stand> covers(Fields fields, StaffView view) {
        return view.seats().stream()
                .map(StaffView.Seat::post)
                .distinct()
                .flatMap(post -> {
                    UUID cover = Choice.of(fields, COVER + post.value());
                    return cover == null ? Stream.<Stand>empty() : Stream.of(new Stand(post, new StaffId(cover)));
                })
                .toList();
    }
}
