package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.Area;
import concord.partnership.StaffMember;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.stream.Stream;

/** Choices of agencies, areas and members of staff. */
public final class Options {

    private Options() {}

    public static List<Option> agencies(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> Option.of(agency.id().value().toString(), agency.name()))
                .toList();
    }

    public static List<Option> areas(List<Area> areas) {
        return areas.stream()
                .map(area -> Option.of(area.id().value().toString(), area.name()))
                .toList();
    }

    public static List<Option> staff(List<StaffMember> staff) {
        return staff.stream()
                .map(member -> Option.of(member.id().value().toString(), member.name()))
                .toList();
    }

    /** With a first choice that means none. */
    public static List<Option> orNone(String none, List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", none)), options.stream()).toList();
    }
}
