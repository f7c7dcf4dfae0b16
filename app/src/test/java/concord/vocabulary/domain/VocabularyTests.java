package concord.vocabulary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.vocabulary.AddTerm;
import concord.vocabulary.EndTerm;
import concord.vocabulary.ListVocabularies;
import concord.vocabulary.Lists;
import concord.vocabulary.RewordTerm;
import concord.vocabulary.ShowTerm;
import concord.vocabulary.ShowVocabulary;
import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import concord.vocabulary.Vocabularies;
import concord.vocabulary.Vocabulary;
import concord.vocabulary.VocabularyRefusal;
import concord.vocabulary.VocabularyRow;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists in the database, read by their door and edited through the Gate. */
@ConcordTest
class VocabularyTests {

    @Autowired
    private Gate gate;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private Acting administrator;
    private Acting teacher;
    private LocalDate today;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        var council = seats.agency("local-authority");
        administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, council).acting();
        teacher = seats.seat(Role.PRACTITIONER, council).acting();
        today = LocalDate.now(clock);
    }

    @Test
    void hasEveryListThatCodeAsksFor() throws IllegalAccessException {
        for (Field list : Lists.class.getDeclaredFields()) {
            if (Modifier.isPublic(list.getModifiers())) {
                assertThat(vocabularies.in((String) list.get(null), today))
                        .as(list.getName())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void knowsTheTaxonomyOfEachYear() {
        assertThat(codes(LocalDate.of(2017, 6, 1)))
                .containsExactlyInAnyOrder("islamist", "right-wing", "other", "unspecified");
        assertThat(codes(LocalDate.of(2019, 6, 1))).contains("mixed-unstable-unclear");
        assertThat(codes(LocalDate.of(2023, 6, 1)))
                .contains("school-massacre", "incel", "conflicted")
                .doesNotContain("mixed-unstable-unclear", "extreme-violence");
        assertThat(codes(LocalDate.of(2024, 6, 1)))
                .contains("extreme-violence", "left-wing")
                .doesNotContain("school-massacre");
    }

    @Test
    void marksTheReasonThatIsNeverEnoughByItself() {
        assertThat(vocabularies.in(Lists.DISMISSAL_GROUND, today).stream().filter(Term::neverAlone))
                .extracting(Term::code)
                .containsExactly("no-ideology");
    }

    @Test
    void hasANewTypeOfConcernInUseAtOnce() {
        String code = aCode();
        assertThat(vocabularies.legal(Lists.TYPE_OF_CONCERN, code, today)).isFalse();

        TermId term = add(code, "Concern " + code);

        assertThat(vocabularies.legal(Lists.TYPE_OF_CONCERN, code, today)).isTrue();
        assertThat(vocabularies.words(Lists.TYPE_OF_CONCERN, code)).isEqualTo("Concern " + code);
        assertThat(gate.ask(administrator, new ShowTerm(term)).orThrow().version())
                .isZero();
    }

    @Test
    void endsAValueAndStillKnowsItsWords() {
        String code = aCode();
        TermId term = add(code, "Short-lived " + code);

        gate.submit(administrator, new EndTerm(term, 0, today, "Merged with another"))
                .orThrow();

        assertThat(vocabularies.legal(Lists.TYPE_OF_CONCERN, code, today)).isTrue();
        assertThat(vocabularies.legal(Lists.TYPE_OF_CONCERN, code, today.plusDays(1)))
                .isFalse();
        assertThat(vocabularies.words(Lists.TYPE_OF_CONCERN, code)).isEqualTo("Short-lived " + code);
    }

    @Test
    void keepsEveryEditWithWhoDidItAndWhy() {
        String code = aCode();
        TermId term = add(code, "First " + code);
        gate.submit(administrator, new RewordTerm(term, 0, "Second " + code, "Clearer", "Plain English"))
                .orThrow();
        gate.submit(administrator, new EndTerm(term, 1, today, "Not used")).orThrow();

        List<Vocabulary.Edit> edits =
                gate.ask(teacher, new ShowVocabulary(Lists.TYPE_OF_CONCERN)).orThrow().edits().stream()
                        .filter(edit -> edit.words().endsWith(code))
                        .toList();

        assertThat(edits)
                .extracting(Vocabulary.Edit::kind, Vocabulary.Edit::words, Vocabulary.Edit::why)
                .containsExactly(
                        tuple(Vocabulary.Kind.ENDED, "Second " + code, "Not used"),
                        tuple(Vocabulary.Kind.REWORDED, "Second " + code, "Plain English"),
                        tuple(Vocabulary.Kind.ADDED, "First " + code, "The threat changed"));
        assertThat(edits).allSatisfy(edit -> assertThat(edit.post()).startsWith("Partnership administrator"));
    }

    @Test
    void refusesACodeThatTheListHasHad() {
        assertThat(gate.submit(administrator, adding("school-massacre", "Another " + aCode())))
                .isEqualTo(Outcome.refused(VocabularyRefusal.CODE_TAKEN));
    }

    @Test
    void refusesAnEditOfWhatSomebodyElseChangedMeanwhile() {
        TermId term = add(aCode(), "Contested " + aCode());
        gate.submit(administrator, new RewordTerm(term, 0, "Reworded " + aCode(), "", "Plain English"))
                .orThrow();

        assertThat(gate.submit(administrator, new EndTerm(term, 0, today, "Late")))
                .extracting("refusal.record", "refusal.seen", "refusal.current")
                .containsExactly(term.ref(), 0, 1);
    }

    @Test
    void letsNobodyButThePartnershipsAdministratorEdit() {
        assertThat(gate.submit(teacher, adding(aCode(), "Mine " + aCode())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("AddTerm")));
    }

    @Test
    void doesNotLetTheApplicationDeleteATermOrRewriteItsHistory() {
        assertThatThrownBy(() -> database.asApplication()
                        .sql("delete from vocabulary.term")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.asApplication()
                        .sql("update vocabulary.edit set why = 'x'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.asApplication()
                        .sql("update vocabulary.term set code = 'x'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void listsAllListsWithWhatIsInUse() {
        assertThat(gate.ask(teacher, new ListVocabularies()).orThrow())
                .filteredOn(row -> row.code().equals(Lists.HOW_KNOWN))
                .containsExactly(new VocabularyRow(
                        "how-known", "How it is known", "How the one who states something came to know it.", 5, 0));
    }

    @Test
    void findsNoListThatIsNotThere() {
        assertThat(gate.ask(teacher, new ShowVocabulary("colours")))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    private TermId add(String code, String words) {
        return gate.submit(administrator, adding(code, words)).orThrow();
    }

    private AddTerm adding(String code, String words) {
        return new AddTerm(Lists.TYPE_OF_CONCERN, code, words, "", false, today, "The threat changed");
    }

    private List<String> codes(LocalDate day) {
        return vocabularies.in(Lists.TYPE_OF_CONCERN, day).stream()
                .map(Term::code)
                .toList();
    }

    private static String aCode() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }
}
