package concord.partnership;

import java.util.List;

/**
 * One area among the others.
 *
 * @param posts how many are open for it
 * @param vacant how many of them nobody answers for today
 */
public record AreaRow(Area area, String council, List<String> forces, int posts, int vacant) {}
