package concord.demonstration;

import concord.panels.SeatKind;
import concord.partnership.LedBy;
import concord.partnership.Role;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The invented agencies, areas and posts, as the tables beside this class name them. */
record Roster(
        List<AgencyRow> agencies,
        List<AreaRow> areas,
        List<PostRow> posts,
        List<PanelRow> panels,
        List<SeatRow> seats) {

    private static final String FOLDER = "concord/demonstration/";

    /** An agency and its sector. */
    record AgencyRow(String name, String sector, boolean schedule7) {}

    /** An area, who leads it and the forces that serve it. */
    record AreaRow(String code, String name, LedBy ledBy, String council, Set<String> forces) {}

    /**
     * A post.
     *
     * @param holder empty where nobody holds it
     * @param userName empty where the demonstration has no account for it
     */
    record PostRow(String agency, String title, Role role, Set<String> areas, String holder, String userName) {}

    /**
     * A seat of a panel.
     *
     * @param panel its name
     */
    record SeatRow(String panel, String agency, String title, SeatKind kind) {}

    static Roster read() {
        return new Roster(
                rows(
                        "agencies.csv",
                        row -> new AgencyRow(
                                row.getField("name"), row.getField("sector"), "yes".equals(row.getField("schedule7")))),
                rows(
                        "areas.csv",
                        row -> new AreaRow(
                                row.getField("code"),
                                row.getField("name"),
                                LedBy.valueOf(row.getField("led")),
                                row.getField("council"),
                                several(row.getField("forces")))),
                rows(
                        "posts.csv",
                        row -> new PostRow(
                                row.getField("agency"),
                                row.getField("title"),
                                Role.valueOf(row.getField("role")),
                                several(row.getField("areas")),
                                row.getField("holder"),
                                row.getField("user"))),
                rows("panels.csv", Roster::panel),
                rows(
                        "seats.csv",
                        row -> new SeatRow(
                                row.getField("panel"),
                                row.getField("agency"),
                                row.getField("title"),
                                SeatKind.valueOf(row.getField("kind")))));
    }

    private static PanelRow panel(NamedCsvRecord row) {
        return new PanelRow(
                row.getField("name"),
                several(row.getField("areas")),
                row.getField("council"),
                Integer.parseInt(row.getField("week")),
                DayOfWeek.valueOf(row.getField("day")),
                LocalTime.parse(row.getField("starts")),
                row.getField("place"),
                "yes".equals(row.getField("remote")));
    }

    /** The panel that discusses the cases of an area. */
    PanelRow panelOf(String area) {
        return panels.stream()
                .filter(panel -> panel.areas().contains(area))
                .findFirst()
                .orElseThrow();
    }

    List<SeatRow> seatsOf(PanelRow panel) {
        return seats.stream().filter(seat -> seat.panel().equals(panel.name())).toList();
    }

    PostRow post(String agency, String title) {
        return posts.stream()
                .filter(post -> post.agency().equals(agency) && post.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The roster has no such post: " + title));
    }

    Stream<PostRow> withAccounts() {
        return posts.stream().filter(post -> !post.userName().isEmpty());
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> reader) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8))) {
            return rows.stream().map(reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> several(String field) {
        return Arrays.stream(field.split("\\|")).filter(one -> !one.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
