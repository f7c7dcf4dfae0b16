package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.components.PageItem;
import concord.platform.web.components.PageLink;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PagerTests {

    @Test
    void showsTheEndsAndTheNeighboursOfAPageAmongMany() {
        Pager pager = pager(7, 100_000);

        assertThat(pager.items())
                .containsExactly(
                        item(1, false),
                        PageItem.gap(),
                        item(6, false),
                        item(7, true),
                        item(8, false),
                        PageItem.gap(),
                        item(4000, false));
        assertThat(pager.first()).isEqualTo(151);
        assertThat(pager.last()).isEqualTo(175);
    }

    @Test
    void knowsThatAnEmptyListHasOnePageWithoutRows() {
        Pager pager = pager(1, 0);

        assertThat(pager.pages()).isEqualTo(1);
        assertThat(pager.first()).isZero();
        assertThat(pager.last()).isZero();
        assertThat(pager.next()).isNull();
        assertThat(pager.previous()).isNull();
    }

    @Test
    void comesToTheNearestPageThereIs() {
        assertThat(pager(Integer.MAX_VALUE, 51).number()).isEqualTo(3);
        assertThat(pager(-4, 51).number()).isEqualTo(1);
        assertThat(pager(3, 51).next()).isNull();
        assertThat(pager(3, 51).previous()).isEqualTo(PageLink.to("/list?page=2"));
    }

    @Test
    void showsEveryRowOnExactlyOnePage() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int total = random.nextInt(500);
            long shown = 0;
            for (int page = 1; page <= pager(1, total).pages(); page++) {
                Pager pager = pager(page, total);
                shown += total == 0 ? 0 : pager.last() - pager.first() + 1;
            }

            assertThat(shown).as("of %d rows", total).isEqualTo(total);
        }
    }

    private static Pager pager(int number, long total) {
        return Pager.of(number, 25, total, page -> "/list?page=" + page);
    }

    private static PageItem item(int number, boolean current) {
        return PageItem.of(number, "/list?page=" + number, current);
    }
}
