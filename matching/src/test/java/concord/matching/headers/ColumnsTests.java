package concord.matching.headers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.matching.table.Evidence;
import concord.matching.table.Layout;
import concord.matching.table.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
        given_name, GIVEN
        First Name, GIVEN
        firstName, GIVEN
        FORENAME, GIVEN
        fname, GIVEN
        fname_c1, GIVEN
        fname_c2, GIVEN
        patient_first_name, GIVEN
        imie, GIVEN
        Imię, GIVEN
        imie2, MIDDLE
        prénom, GIVEN
        Vorname, GIVEN
        Имя, GIVEN
        middle_initial, MIDDLE
        middle name, MIDDLE
        otherGivenNames, MIDDLE
        surname, FAMILY
        last_name, FAMILY
        LastName, FAMILY
        lname_c1, FAMILY
        family, FAMILY
        nazwisko, FAMILY
        Nachname, FAMILY
        nom, FAMILY
        maiden_name, FAMILY
        Прізвище, FAMILY
        full_name, FULL_NAME
        Name, FULL_NAME
        first_and_surname, FULL_NAME
        imię i nazwisko, FULL_NAME
        dob, BORN
        D.O.B., BORN
        date_of_birth, BORN
        DateOfBirth, BORN
        birth date, BORN
        data_ur, BORN
        Geburtsdatum, BORN
        date de naissance, BORN
        fecha_nacimiento, BORN
        birth_year, BORN_YEAR
        yob, BORN_YEAR
        by, BORN_YEAR
        bm, BORN_MONTH
        bd, BORN_DAY
        dob_month, BORN_MONTH
        dob_d, BORN_DAY
        sex, SEX
        Gender, SEX
        płeć, SEX
        age, AGE
        street_number, STREET
        address_1, STREET
        Address Line 2, STREET
        house number, STREET
        street_name, STREET
        unit_number, STREET
        home_address, STREET
        suburb, TOWN
        city, TOWN
        state, TOWN
        gmina, TOWN
        municipality, TOWN
        postcode, POSTCODE
        postcode_fake, POSTCODE
        Post Code, POSTCODE
        zipcode, POSTCODE
        ZIP, POSTCODE
        current postcode, POSTCODE
        phone, PHONE
        Mobile Number, PHONE
        home_phone_number, PHONE
        landline, PHONE
        email, EMAIL
        e-mail address, EMAIL
        soc_sec_id, IDENTIFIER
        ssn, IDENTIFIER
        NHS number, IDENTIFIER
        nhs_id, IDENTIFIER
        national_id, IDENTIFIER
        passport_no, IDENTIFIER
        PESEL, IDENTIFIER
        occupation, OTHER
        birth_place, OTHER
        place of birth, OTHER
        miejsce urodzenia, OTHER
        hair colour, OTHER
        mother_first_name, OTHER
        """)
    void aHeaderIsRecognisedHoweverItIsSpelt(String header, Evidence expected) {
        assertThat(evidence(header, attributes(header))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "nationality", "Country", "country_of_birth", "kraj", "obywatelstwo", "race_ethnicity", "ethnic group",
                "religion", "health conditions",
        "disability", "first_language", "immigration status", "cluster", "true_id", "ent_id", "simulant_id",
                "household_id", "copy_age",
        "copy_date_of_birth", "__index_level_0__", "Unnamed: 0", "label", "unique_id", "record key", "source_dataset",
                "updated_at", "event_type"
    })
    void whatIsNeverEvidenceIsLeftOut(String header) throws UnknownColumn {
        assertThat(evidence(header, attributes(header))).isEmpty();
        assertThat(notes(header, attributes(header))).first().asString().startsWith(header + ": left out, ");
    }

    @Test
    void anUnknownColumnIsJudgedByItsValues() {
        assertThat(evidence("x1", IntStream.range(0, 200).mapToObj(Integer::toString)))
                .isEmpty();
        assertThat(evidence("x1", IntStream.range(0, 200).mapToObj(at -> "K-" + Integer.toString(at * 7919, 36) + "Q")))
                .isEmpty();
        assertThat(evidence("colour", IntStream.range(0, 200).mapToObj(at -> at % 3 == 0 ? "red" : "green")))
                .contains(Evidence.OTHER);
        assertThat(evidence("colour", IntStream.range(0, 200).mapToObj(_ -> "red")))
                .isEmpty();
        assertThat(evidence("seen", IntStream.range(0, 200).mapToObj(at -> "2020-01-" + (10 + at % 10))))
                .isEmpty();
        assertThat(evidence("x1", IntStream.range(0, 200).mapToObj(at -> "m" + at % 50 + "@example.org")))
                .contains(Evidence.EMAIL);
        assertThat(evidence("x1", IntStream.range(0, 200).mapToObj(at -> "LS" + at % 9 + " " + at % 7 + "AB")))
                .contains(Evidence.POSTCODE);
        assertThat(evidence("surname", IntStream.range(0, 200).mapToObj(at -> "Smith" + at)))
                .contains(Evidence.FAMILY);
    }

    @Test
    void aPlainNameIsUnderstoodFromItsNeighbours() throws UnknownColumn {
        Sample german =
                new Sample(List.of("Vorname", "Name"), List.of(List.of("Jan", "Meier"), List.of("Eva", "Kurz")));
        assertThat(taken(Columns.recognise(german, Wishes.NONE))).containsExactly(Evidence.GIVEN, Evidence.FAMILY);
        Sample english =
                new Sample(List.of("name", "surname"), List.of(List.of("Jan", "Meier"), List.of("Eva", "Kurz")));
        assertThat(taken(Columns.recognise(english, Wishes.NONE))).containsExactly(Evidence.GIVEN, Evidence.FAMILY);
    }

    @Test
    void aWordThatEveryHeaderSharesSaysNothingOfAny() throws UnknownColumn {
        List<List<String>> rows = List.of(
                List.of("x1", "Amina", "Rose", "Okafor", "3", "4", "1991", "LE1 4AA"),
                List.of("x2", "Daniel", "", "Pryce", "12", "5", "1987", "LE2 6BT"));
        List<Evidence> expected = List.of(
                Evidence.GIVEN,
                Evidence.GIVEN,
                Evidence.FAMILY,
                Evidence.BORN_DAY,
                Evidence.BORN_MONTH,
                Evidence.BORN_YEAR,
                Evidence.POSTCODE);
        Wishes byId = new Wishes(Optional.of("id"), Map.of(), List.of());

        assertThat(taken(Columns.recognise(
                        new Sample(
                                List.of(
                                        "id",
                                        "fn1_cen",
                                        "fn2_cen",
                                        "sn1_cen",
                                        "day_cen",
                                        "mon_cen",
                                        "year_cen",
                                        "pc_cen"),
                                rows),
                        byId)))
                .doesNotContain(Evidence.OTHER)
                .contains(Evidence.GIVEN, Evidence.FAMILY, Evidence.POSTCODE);
        assertThat(taken(Columns.recognise(
                        new Sample(
                                List.of(
                                        "id",
                                        "pat_fn",
                                        "pat_fn",
                                        "pat_sn",
                                        "pat_day",
                                        "pat_month",
                                        "pat_year",
                                        "pat_pc"),
                                rows),
                        byId)))
                .isEqualTo(expected);
    }

    @Test
    void aWordThatSaysSomethingIsKeptHoweverManyHeadersShareIt() throws UnknownColumn {
        Sample names = new Sample(
                List.of("first name", "middle name", "last name"),
                List.of(List.of("Amina", "Rose", "Okafor"), List.of("Daniel", "John", "Pryce")));

        assertThat(taken(Columns.recognise(names, Wishes.NONE)))
                .containsExactly(Evidence.GIVEN, Evidence.MIDDLE, Evidence.FAMILY);
    }

    @Test
    void aShortHeaderOverNumbersIsNoName() throws UnknownColumn {
        assertThat(evidence("sn", IntStream.range(1000, 1100).mapToObj(String::valueOf)))
                .isEmpty();
        assertThat(evidence("sn", attributes("Okafor"))).contains(Evidence.FAMILY);
    }

    @Test
    void aNameThatIsTheSumOfTwoOthersIsLeftOut() throws UnknownColumn {
        Sample sample = new Sample(
                List.of("full_name", "both names", "first_name", "surname"),
                List.of(
                        List.of("Ann B Smith", "Ann Smith", "Ann", "Smith"),
                        List.of("Jo C Hill", "Jo Hill", "Jo", "Hill")));
        Wishes wishes = new Wishes(Optional.empty(), Map.of(), List.of());
        assertThat(Columns.recognise(sample, wishes).layout().columns())
                .extracting(Layout.Chosen::header)
                .contains("full_name", "first_name", "surname");
        Sample repeated = new Sample(
                List.of("first_and_surname", "first_name", "surname"),
                List.of(List.of("Ann Smith", "Ann", "Smith"), List.of("Jo Hill", "Jo", "Hill")));
        assertThat(taken(Columns.recognise(repeated, Wishes.NONE))).containsExactly(Evidence.GIVEN, Evidence.FAMILY);
    }

    @Test
    void whatIsMappedIsTakenAndWhatIsIgnoredIsNot() throws UnknownColumn {
        Sample sample = new Sample(
                List.of("id", "a", "first_name", "household_id", "nationality", "town"),
                List.of(List.of("1", "Ann", "x", "h1", "n", "Leeds"), List.of("2", "Bob", "y", "h2", "m", "York")));
        Wishes wishes = new Wishes(
                Optional.of("ID"),
                Map.of(Evidence.GIVEN, List.of("a"), Evidence.OTHER, List.of("household_id", "nationality")),
                List.of("town"));
        Columns columns = Columns.recognise(sample, wishes);
        assertThat(columns.layout().id()).isZero();
        assertThat(columns.layout().columns()).extracting(Layout.Chosen::header).containsExactly("a", "household_id");
        assertThat(columns.notes())
                .contains(
                        "town: left out, it is ignored",
                        "first_name: left out, --map says which columns are given",
                        "id: left out, it is the record's id")
                .anyMatch(note -> note.startsWith("nationality: left out, Concord never matches"));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        Sample sample = new Sample(List.of("a", "b"), List.of());
        assertThatThrownBy(() -> Columns.recognise(sample, new Wishes(Optional.of("c"), Map.of(), List.of())))
                .isInstanceOf(UnknownColumn.class)
                .hasMessage("There is no column \"c\". The columns are: a, b.");
    }

    @Test
    void anyHeaderAtAllIsTakenOrLeftOut() throws UnknownColumn {
        Random random = new Random(13);
        for (int times = 0; times < 3_000; times++) {
            String header = random.ints(random.nextInt(20), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(notes(header, Stream.of("a", "b", ""))).hasSize(1);
        }
    }

    private static Stream<String> attributes(String header) {
        boolean numbers = List.of("bd", "bm", "dob_month", "dob_d").contains(header);
        return IntStream.range(0, 100).mapToObj(at -> numbers ? "" + (1 + at % 12) : "value " + (char) ('a' + at % 20));
    }

    private static Optional<Evidence> evidence(String header, Stream<String> values) {
        try {
            return taken(Columns.recognise(sample(header, values), Wishes.NONE)).stream()
                    .findFirst();
        } catch (UnknownColumn impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> notes(String header, Stream<String> values) throws UnknownColumn {
        return Columns.recognise(sample(header, values), Wishes.NONE).notes();
    }

    private static Sample sample(String header, Stream<String> values) {
        List<List<String>> rows = new ArrayList<>();
        values.forEach(value -> rows.add(List.of(value)));
        return new Sample(List.of(header), rows);
    }

    private static List<Evidence> taken(Columns columns) {
        return columns.layout().columns().stream().map(Layout.Chosen::evidence).toList();
    }
}
