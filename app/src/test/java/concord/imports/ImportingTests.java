package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.ProgressBar;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.postgres.TestDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a list, on the real database. Each test has an area, and names, of its own. */
@ConcordTest
class ImportingTests {

    private static final String HEADINGS =
            "Ref,Surname,First name,DOB,Postcode,Date received,Sector,Concern,Referrer,Referrer email\n";

    @TempDir
    private Path folder;

    @Autowired
    private Importing importing;

    @Autowired
    private TestDatabase database;

    private AreaId area;
    private Acting officer;
    private String family;
    private int files;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        area = seats.area("POLICE");
        officer = importing(seats.seat(Role.GATEWAY_OFFICER, seats.agency("police"), area));
        family = "Vel" + anyName();
    }

    private static String anyName() {
        return letters(UUID.randomUUID().toString().substring(0, 7));
    }

    /** A name is letters alone. */
    private static String letters(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) ('g' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }

    private static Acting importing(Seats.Seat seat) {
        return new Acting(seat.post(), seat.holder(), Acting.Via.IMPORT);
    }

    @Test
    void entersARowAsAReferralOfTheDayOnWhichItWasReceived() throws IOException {
        Tally tally = run(list("1," + family
                + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,<script>alert(1)</script>,Mr Bell,bell@school.example"));

        assertThat(tally.read()).isEqualTo(1);
        Map<String, @Nullable Object> referral = referral();
        assertThat(referral)
                .containsEntry("route", "IMPORT")
                .containsEntry("received", "2024-01-12")
                .containsEntry("sector", "education")
                .containsEntry("kind", "HEARSAY")
                .containsEntry("how_known", "from-record")
                .containsEntry("who_said", "Mr Bell")
                .containsEntry("text", "<script>alert(1)</script>")
                .containsEntry("contact", "bell@school.example");
        assertThat(referral.get("reference")).asString().contains("-2024-");
    }

    @Test
    void isRecordedUnderThePostAndTheHandThatImport() throws IOException {
        run(list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,"));

        assertThat(database.asOwner()
                        .sql("""
                                select e.act || ' ' || e.via from audit.entry e
                                join audit.entry_about a on a.entry_index = e.index
                                where a.record_id = (select id from referrals.referral where area_id = :area)
                                      and e.post_id = :post and e.staff_id = :staff
                                """)
                        .param("area", area.value())
                        .param("post", officer.post().value())
                        .param("staff", Objects.requireNonNull(officer.holder()).value())
                        .query(String.class)
                        .list())
                .contains("ImportReferral IMPORT");
    }

    @Test
    void putsOnRecordWhomNobodyIsNearAndLeavesOthersToAHuman() throws IOException {
        Tally tally = run(list(
                "1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,",
                "2," + family + ",Ana,03/04/2009,ZZ1 2AB,12/02/2024,School,y,,"));

        assertThat(tally.told(false)).containsPattern("Referred\\s+2").containsPattern("must look at\\s+1");
        assertThat(stages()).containsExactly("DECONFLICTION 1", "PERSON_CHECK null");
        assertThat(count(
                        "select count(*) from people.match_display d join people.involvement i on i.id = d.involvement_id"
                                + " where i.area_id = '" + area.value() + "' and i.person_id is null"))
                .as("nobody counts as having been shown")
                .isZero();
        assertThat(database.asOwner()
                        .sql("select count(*) from referrals.stage_that_differs d join referrals.referral r using (id)"
                                + " where r.area_id = :area")
                        .param("area", area.value())
                        .query(Integer.class)
                        .single())
                .as("stages follow from what has happened")
                .isZero();
    }

    /** PostgreSQL notes with each row by which statement of its transaction it was written. */
    @Test
    void writesTheRowsOfATransactionByOneStatementThoughEachPersonIsSettled() throws IOException {
        run(list(IntStream.range(0, 12)
                .mapToObj(row -> "%d,%s,%s,%02d/04/%d,ZZ%d 2AB,12/01/2024,School,x,,"
                        .formatted(row, anyName(), anyName(), row + 1, 1970 + 3 * row, row))
                .toArray(String[]::new)));

        assertThat(stages()).hasSize(12).doesNotContain("PERSON_CHECK null");
        assertThat(count("select count(distinct cmin::text) from referrals.referral where area_id = '" + area.value()
                        + "'"))
                .isOne();
    }

    @Test
    void findsWhoIsNearAmongThoseImportedBefore() throws IOException {
        run(list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,"));
        Tally second = run(list("2," + family + ",Anna,03/04/2009,ZZ1 2AB,12/02/2024,School,y,,"));

        assertThat(second.told(false)).containsPattern("must look at\\s+1");
    }

    @Test
    void entersNothingTwice() throws IOException {
        Path list = list(
                "1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,",
                "," + family + ",Ben,05/06/1999,ZZ2 2AB,12/01/2024,School,y,,",
                "," + family + ",Ben,5 June 1999,ZZ2 2AB,2024-01-12,School,y,,");

        assertThat(run(list).told(false)).containsPattern("Referred\\s+2").containsPattern("Imported before\\s+1");
        Tally again = run(list);

        assertThat(again.told(false)).containsPattern("Referred\\s+0").containsPattern("Imported before\\s+3");
        assertThat(stages()).hasSize(2);
    }

    @Test
    void refusesARowThatSaysSomethingElseUnderTheSameNumberUnlessTheListIsAnother() throws IOException {
        run(list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,"));
        Path other = list("1," + family + ",Zebedee,03/04/1979,ZZ9 2AB,12/01/2024,School,x,,");

        assertThat(run(other).told(false)).containsPattern("Refused\\s+1");
        assertThat(run(order(other, false, "another list"), ImportingTests::never)
                        .told(false))
                .containsPattern("Referred\\s+1");
    }

    @Test
    void goesOnWhereItWasCutOff() throws IOException {
        var rows = new String[Batches.ROWS * 2 + 10];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row + "," + family + ",P" + row + ",,,12/01/2024,School,x,,";
        }
        Path list = list(rows);
        var asked = new AtomicInteger();

        Tally cut = run(order(list, false, ""), () -> asked.incrementAndGet() > Batches.ROWS + 50);
        assertThat(cut.read()).isEqualTo(Batches.ROWS);
        Tally rest = run(list);

        assertThat(rest.told(false))
                .containsPattern("Imported before\\s+" + Batches.ROWS)
                .containsPattern("Referred\\s+" + (rows.length - Batches.ROWS));
        assertThat(stages()).hasSize(rows.length);
    }

    @Test
    void entersTheRowsOfABatchInOneTransaction() throws IOException {
        var rows = new String[Batches.ROWS];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = "%d,%s%s,Q%s,%02d/04/%d,,%02d/01/2024,School,x,,"
                    .formatted(
                            row,
                            family,
                            letters(Integer.toHexString(row)),
                            letters(Integer.toHexString(row)),
                            1 + row % 28,
                            1950 + row % 60,
                            1 + row % 28);
        }
        run(list(rows));

        assertThat(stages()).hasSize(rows.length);
        assertThat(count("select count(distinct xmin::text) from referrals.referral where area_id = '" + area.value()
                        + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from referrals.referral where due_on is null and area_id = '" + area.value()
                        + "'"))
                .as("every column of every row is there")
                .isZero();
    }

    @Test
    void saysOfEachBadRowOnWhichLineItIsAndWhy() throws IOException {
        Path list = list(
                "1," + family + ",Anna,31/02/2009,ZZ1 2AB,12/01/2024,School,x,,",
                "2," + family + ",Ben,05/06/1999,nowhere,12/01/2024,Bananas,x,,",
                "3,,,05/06/1999,ZZ1 2AB,12/01/2024,School,x,,",
                "4," + family + ",Cara,05/06/1999,ZZ1 2AB,,School,,,",
                "5," + family + ",Dora,05/06/2999,ZZ1 2AB,01/01/2010,School,x,,",
                "6," + family + ",Eve,05/06/1999,ZZ1 2AB,12/01/2024,School,x",
                "7," + family + ",Fay,05/06/1999,ZZ1 2AB,12/01/2024,School,fine,,",
                "8," + family + "," + "G".repeat(201) + ",05/06/1999,ZZ1 2AB,12/01/2024,School,x,,");

        Tally tally = run(list);

        assertThat(tally.told(false)).containsPattern("Referred\\s+1").containsPattern("Refused\\s+7");
        assertThat(Files.readAllLines(BadRows.beside(folder.resolve("none.csv")).resolveSibling("list1.bad.csv")))
                .satisfiesExactly(
                        heading -> assertThat(heading).contains("Concord: line"),
                        row -> assertThat(row).contains(",2,").contains("date of birth “31/02/2009” is not a date"),
                        row -> assertThat(row)
                                .contains(",3,")
                                .contains("“nowhere” is not a postcode")
                                .contains("“Bananas” is not a value for the sector")
                                .contains("Local authority"),
                        row -> assertThat(row).contains(",4,").contains("no name"),
                        row -> assertThat(row)
                                .contains(",5,")
                                .contains("date received is empty")
                                .contains("Nothing is said about the concern"),
                        row -> assertThat(row)
                                .contains(",6,")
                                .contains("lies in the future")
                                .contains("before 1 April 2015"),
                        row -> assertThat(row).contains(",7,").contains("8 cells and the headings are 10"),
                        row -> assertThat(row).contains(",9,").contains("longer than 200 characters"));
    }

    @Test
    void takesTheMendedListOfBadRows() throws IOException {
        run(list("1," + family + ",Anna,31/02/2009,ZZ1 2AB,12/01/2024,School,+44 said so,,"));
        Path bad = folder.resolve("list1.bad.csv");
        Path mended = Files.writeString(
                folder.resolve("mended.csv"), Files.readString(bad).replace("31/02/2009", "28/02/2009"));

        assertThat(run(mended).told(false)).containsPattern("Referred\\s+1");
        assertThat(referral()).containsEntry("text", "+44 said so");
    }

    @Test
    void foretellsInADryRunAndWritesNothing() throws IOException {
        Path list = list(
                "1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,",
                "2," + family + ",Ana,03/04/2009,ZZ1 2AB,12/02/2024,School,y,,",
                "2," + family + ",Other,03/04/1969,ZZ8 2AB,12/02/2024,School,z,,",
                "3," + family + ",Bad,31/31/2009,ZZ1 2AB,12/02/2024,School,y,,");

        Tally foretold = run(order(list, true, ""), ImportingTests::never);

        assertThat(stages()).isEmpty();
        assertThat(count("select count(*) from people.involvement where area_id = '" + area.value() + "'"))
                .isZero();
        assertThat(count("select count(*) from referrals.imported_row where post_id = '"
                        + officer.post().value() + "'"))
                .isZero();
        assertThat(foretold.told(false)).isEqualTo(run(list).told(false));
        assertThat(run(order(list, true, ""), ImportingTests::never).told(true))
                .containsPattern("Imported before\\s+2");
    }

    @Test
    void refusesTheAreasOfOthers() throws IOException {
        AreaId elsewhere = new Seats(database).area("POLICE");
        Path list = Files.writeString(
                folder.resolve("elsewhere.csv"),
                "Surname,Concern,Area\n%s,x,%s\n%s,y,Atlantis\n".formatted(family, name(elsewhere), family));

        assertThat(run(list).told(false)).containsPattern("Refused\\s+2");
        assertThat(Files.readString(folder.resolve("elsewhere.bad.csv")))
                .contains("does not work for its area")
                .contains("“Atlantis” is not an area");
    }

    @Test
    void asksForTheAreaWhereThePostHasSeveral() throws IOException {
        var seats = new Seats(database);
        Acting two = importing(seats.seat(Role.GATEWAY_OFFICER, seats.agency("police"), area, seats.area("POLICE")));
        Path list = list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,12/01/2024,School,x,,");

        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> run(order(list, false, ""), ImportingTests::never, two))
                .withMessageContaining("--area");
    }

    private Path list(String... rows) throws IOException {
        files++;
        return Files.writeString(folder.resolve("list" + files + ".csv"), HEADINGS + String.join("\n", rows) + "\n");
    }

    private Tally run(Path list) {
        return run(order(list, false, ""), ImportingTests::never);
    }

    private Tally run(Order order, BooleanSupplier stopped) {
        return run(order, stopped, officer);
    }

    private Tally run(Order order, BooleanSupplier stopped, Acting acting) {
        SourceFile file = SourceFile.survey(order.file());
        Columns columns = Columns.of(file.headings(), order.map());
        var bar = new ProgressBar(
                new PrintStream(PrintStream.nullOutputStream()), false, file.rows(), "rows", InstantSource.system());
        try (var bad = new BadRows(BadRows.beside(order.file()), columns)) {
            return importing.run(order, file, columns, acting, new Importing.Ends(bad, bar, stopped));
        }
    }

    private static Order order(Path list, boolean dryRun, String source) {
        return new Order(list, Map.of(), "sam", null, null, source, null, null, dryRun);
    }

    private static boolean never() {
        return false;
    }

    private Map<String, @Nullable Object> referral() {
        return database.asOwner().sql("""
                        select r.route, r.reference, r.sector, s.kind, s.how_known, s.who_said, s.text, f.contact,
                               to_char(r.received_at at time zone 'Europe/London', 'YYYY-MM-DD') as received
                        from referrals.referral r
                        join referrals.statement s on s.referral_id = r.id
                        join referrals.referrer f on f.referral_id = r.id
                        where r.area_id = :area
                        """).param("area", area.value()).query().singleRow();
    }

    private List<@Nullable String> stages() {
        return database.asOwner()
                .sql("select stage || ' ' || coalesce(nth::text, 'null') from referrals.referral where area_id = :area"
                        + " order by received_at")
                .param("area", area.value())
                .query(String.class)
                .list();
    }

    private long count(String sql) {
        return database.asOwner().sql(sql).query(Long.class).single();
    }

    private String name(AreaId of) {
        return database.asOwner()
                .sql("select name from partnership.area where id = :id")
                .param("id", of.value())
                .query(String.class)
                .single();
    }
}
