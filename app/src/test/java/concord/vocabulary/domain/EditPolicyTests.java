package concord.vocabulary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.vocabulary.AddTerm;
import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import concord.vocabulary.Terms;
import concord.vocabulary.VocabularyRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be done to a list. */
class EditPolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2024, 4, 1);

    private final Term incel = term("incel", "Incel", null);
    private final Term massacre = term("school-massacre", "School massacre", LocalDate.of(2024, 3, 31));
    private final Terms list = new Terms("type-of-concern", List.of(massacre, incel));

    @Test
    void addsAValueThatIsNew() {
        assertThat(EditPolicy.objectionToAdding(list, adding("nihilist", "Nihilist violence", TODAY)))
                .isEmpty();
    }

    @Test
    void neverUsesACodeAgain() {
        assertThat(EditPolicy.objectionToAdding(list, adding("school-massacre", "Attack on a school", TODAY)))
                .contains(VocabularyRefusal.CODE_TAKEN);
    }

    @Test
    void keepsWordsApartThatCouldBeChosenOnTheSameDay() {
        assertThat(EditPolicy.objectionToAdding(list, adding("incels", "INCEL", TODAY)))
                .contains(VocabularyRefusal.WORDS_TAKEN);
        assertThat(EditPolicy.objectionToAdding(list, adding("massacre", "School massacre", TODAY)))
                .isEmpty();
    }

    @Test
    void refusesADayBeforeTheDuty() {
        assertThat(EditPolicy.objectionToAdding(list, adding("old", "Old", LocalDate.of(2015, 3, 31))))
                .contains(VocabularyRefusal.DAY_TOO_EARLY);
    }

    @Test
    void refusesToEndAValueInThePastBecauseRecordsMayCarryIt() {
        assertThat(EditPolicy.objectionToEnding(twoInUse(), incel, TODAY.minusDays(1), TODAY))
                .contains(VocabularyRefusal.END_IN_THE_PAST);
        assertThat(EditPolicy.objectionToEnding(twoInUse(), incel, TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void refusesToEndTheLastValueOfAList() {
        assertThat(EditPolicy.objectionToEnding(list, incel, TODAY, TODAY)).contains(VocabularyRefusal.LAST_VALUE);
    }

    @Test
    void refusesToTouchWhatHasEnded() {
        assertThat(EditPolicy.objectionToEnding(twoInUse(), massacre, TODAY, TODAY))
                .contains(VocabularyRefusal.ENDED_ALREADY);
        assertThat(EditPolicy.objectionToRewording(list, massacre, "Attack on a school", TODAY))
                .contains(VocabularyRefusal.ENDED_ALREADY);
    }

    @Test
    void letsAValueKeepItsOwnWords() {
        assertThat(EditPolicy.objectionToRewording(list, incel, "Incel", TODAY)).isEmpty();
        assertThat(EditPolicy.objectionToRewording(twoInUse(), incel, "Other", TODAY))
                .contains(VocabularyRefusal.WORDS_TAKEN);
    }

    private Terms twoInUse() {
        return new Terms("type-of-concern", List.of(massacre, incel, term("other", "Other", null)));
    }

    private static AddTerm adding(String code, String words, LocalDate from) {
        return new AddTerm("type-of-concern", code, words, "", false, from, "New guidance");
    }

    private static Term term(String code, String words, @Nullable LocalDate until) {
        return new Term(
                new TermId(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "type-of-concern",
                code,
                words,
                "",
                SINCE.minusYears(3),
                until,
                10,
                false,
                0);
    }
}
