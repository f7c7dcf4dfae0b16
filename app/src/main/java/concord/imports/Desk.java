package concord.imports;

import java.util.List;

/** Where rows are handed in, some at a time: to be entered, or to be looked at only. */
interface Desk {

    /** What became of each, in their order. */
    List<Fate> take(List<Entry.Good> rows);
}
