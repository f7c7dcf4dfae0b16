package concord.platform.gate;

import java.util.Set;

/**
 * What the Gate must know of a record to hold an act's scope and version against it.
 *
 * @param version counts the changes to the record
 * @param areas the areas that the record belongs to
 * @param agencies the agencies that the record was addressed to or came from
 * @param posts the posts that have a part in it by name
 */
public record RecordFacts(int version, Set<AreaId> areas, Set<AgencyId> agencies, Set<PostId> posts) {

    public RecordFacts {
        areas = Set.copyOf(areas);
        agencies = Set.copyOf(agencies);
        posts = Set.copyOf(posts);
    }

    public static RecordFacts ofArea(int version, AreaId area) {
        return new RecordFacts(version, Set.of(area), Set.of(), Set.of());
    }
}
