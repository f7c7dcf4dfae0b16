package concord.platform.web;

import concord.platform.web.components.PageItem;
import concord.platform.web.components.PageLink;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list this is, and the way to the others.
 *
 * @param number counts from 1
 * @param size rows on a page
 * @param total rows of the whole list
 * @param path the address of a page by its number, with filter and sort kept
 */
public record Pager(int number, int size, long total, IntFunction<String> path) {

    public Pager {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("No page %d of %d rows with %d each".formatted(number, total, size));
        }
    }

    /** The page that was asked for, or the nearest one that there is. */
    public static Pager of(int asked, int size, long total, IntFunction<String> path) {
        int last = new Pager(1, size, total, path).pages();
        return new Pager(Math.clamp(asked, 1, last), size, total, path);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The first row shown, counted from 1. */
    public long first() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }

    public @Nullable PageLink previous() {
        return number > 1 ? PageLink.to(path.apply(number - 1)) : null;
    }

    public @Nullable PageLink next() {
        return number < pages() ? PageLink.to(path.apply(number + 1)) : null;
    }

    /** First, last, this one and its neighbours; a gap stands for those between. */
    public List<PageItem> items() {
        var items = new ArrayList<PageItem>();
        int before = 0;
        for (int page : shown()) {
            if (page > before + 1) {
                items.add(PageItem.gap());
            }
            items.add(PageItem.of(page, path.apply(page), page == number));
            before = page;
        }
        return items;
    }

    private TreeSet<Integer> shown() {
        var shown = new TreeSet<>(List.of(1, number, pages()));
        if (number > 1) {
            shown.add(number - 1);
        }
        if (number < pages()) {
            shown.add(number + 1);
        }
        return shown;
    }
}
