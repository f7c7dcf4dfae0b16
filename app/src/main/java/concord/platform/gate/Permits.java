package concord.platform.gate;

/**
 * Says whether a page should offer an act to whoever reads it: an entry that a post has no use for is not shown. The
 * Gate decides all the same, and knows the record.
 */
public interface Permits {

    /** Whether the post's role may do the act to any record at all. */
    boolean may(Acting acting, Class<?> act);
}
