package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptReviewTests {

    private final Fields kept = KeptReview.keeping(
            Fields.none()
                    .with("changed", "He has a room")
                    .with("progress-0", "The need is smaller")
                    .with("progress-1", "The lease is signed"),
            List.of("Need: housing", "Action: find a room"));

    @Test
    void whatWasSaidStandsBesideTheSameActionWhereverItIsAskedNow() {
        Fields opened = KeptReview.opened(kept, List.of("Need: work", "Need: housing", "Action: find a room"));

        assertThat(opened.first("progress-0")).isEmpty();
        assertThat(opened.first("progress-1")).isEqualTo("The need is smaller");
        assertThat(opened.first("progress-2")).isEqualTo("The lease is signed");
        assertThat(opened.first("changed")).isEqualTo("He has a room");
    }

    @Test
    void whatWasSaidOfSomethingThatIsAskedNoMoreIsNotLost() {
        Fields opened = KeptReview.opened(kept, List.of("Need: housing"));

        assertThat(opened.first("changed")).isEqualTo("He has a room\nAction: find a room: The lease is signed");
    }

    @Test
    void nothingKeptLeavesTheFormEmpty() {
        assertThat(KeptReview.opened(Fields.none(), List.of("Need: housing")).first("changed"))
                .isEmpty();
    }
}
