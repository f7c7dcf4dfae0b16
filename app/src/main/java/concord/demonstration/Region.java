package concord.demonstration;

import concord.partnership.Agencies;
import concord.partnership.AppointHolder;
import concord.partnership.Areas;
import concord.partnership.JoinStaff;
import concord.partnership.OpenPost;
import concord.partnership.RegisterAgency;
import concord.partnership.RegisterArea;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the region: agencies, areas, posts and whoever holds them from the first day. */
@Component
@Profile("demo")
class Region {

    private final Gate gate;
    private final Agencies agencies;
    private final Areas areas;

    Region(Gate gate, Agencies agencies, Areas areas) {
        this.gate = gate;
        this.agencies = agencies;
        this.areas = areas;
    }

    void found(Roster roster, Company company, LocalDate day) {
        roster.agencies().forEach(row -> does(new RegisterAgency(row.name(), row.sector(), row.schedule7())));
        roster.areas()
                .forEach(row -> does(new RegisterArea(
                        row.code(),
                        row.name(),
                        row.ledBy(),
                        agency(row.council()),
                        row.forces().stream().map(this::agency).collect(Collectors.toUnmodifiableSet()),
                        WorkingCalendar.ENGLAND_AND_WALES)));
        roster.posts().forEach(row -> open(row, company, day));
    }

    private void open(Roster.PostRow row, Company company, LocalDate day) {
        PostId post = does(new OpenPost(agency(row.agency()), row.title(), row.role(), served(row), day));
        company.opened(row, post);
        if (!row.holder().isEmpty()) {
            does(new AppointHolder(post, 0, join(row.agency(), row.holder(), company, day), day));
        }
    }

    /** Somebody who works for the agency from a day on, unless they do already. */
    StaffId join(String agency, String name, Company company, LocalDate day) {
        return company.staff(name)
                .orElseGet(() ->
                        company.joined(name, does(new JoinStaff(agency(agency), name, address(name, agency), day))));
    }

    <R> R does(Command<R> command) {
        return gate.submit(Acting.system(), command).orThrow();
    }

    private AgencyId agency(String name) {
        return agencies.byName(name).orElseThrow().id();
    }

    private Set<AreaId> served(Roster.PostRow row) {
        return row.areas().stream()
                .map(code -> areas.byCode(code).orElseThrow().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** RFC 2606: nothing below .example ever reaches anybody. */
    private static String address(String name, String agency) {
        return dotted(name) + "@" + dotted(agency).replace('.', '-') + ".example";
    }

    private static String dotted(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    }
}
