package concord.vocabulary.domain;

import concord.vocabulary.AddTerm;
import concord.vocabulary.Term;
import concord.vocabulary.Terms;
import concord.vocabulary.VocabularyRefusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done to a list so that every record, old and new, keeps a legal value (F13). */
final class EditPolicy {

    /** The first day of the first year of which there are figures. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);

    private EditPolicy() {}

    static Optional<VocabularyRefusal> objectionToAdding(Terms list, AddTerm command) {
        if (list.contains(command.code())) {
            return Optional.of(VocabularyRefusal.CODE_TAKEN);
        }
        if (command.from().isBefore(FIRST_DAY)) {
            return Optional.of(VocabularyRefusal.DAY_TOO_EARLY);
        }
        return taken(goingOnAt(list, command.from()), command.words());
    }

    static Optional<VocabularyRefusal> objectionToRewording(Terms list, Term term, String words, LocalDate today) {
        if (hasEnded(term, today)) {
            return Optional.of(VocabularyRefusal.ENDED_ALREADY);
        }
        return taken(goingOnAt(list, today).filter(other -> !other.id().equals(term.id())), words);
    }

    static Optional<VocabularyRefusal> objectionToEnding(Terms list, Term term, LocalDate lastDay, LocalDate today) {
        if (hasEnded(term, today)) {
            return Optional.of(VocabularyRefusal.ENDED_ALREADY);
        }
        if (lastDay.isBefore(today)) {
            return Optional.of(VocabularyRefusal.END_IN_THE_PAST);
        }
        if (lastDay.isBefore(term.from())) {
            return Optional.of(VocabularyRefusal.END_BEFORE_BEGIN);
        }
        boolean isLast = list.stream()
                .filter(other -> !other.id().equals(term.id()))
                .noneMatch(other -> other.isLegalOn(lastDay.plusDays(1)) && other.until() == null);
        return isLast ? Optional.of(VocabularyRefusal.LAST_VALUE) : Optional.empty();
    }

    private static boolean hasEnded(Term term, LocalDate today) {
        return term.until() != null && term.until().isBefore(today);
    }

    /** Those that may be chosen on a day or later. */
    private static Stream<Term> goingOnAt(Terms list, LocalDate day) {
        return list.stream().filter(term -> !hasEnded(term, day));
    }

    private static Optional<VocabularyRefusal> taken(Stream<Term> others, String words) {
        return others.anyMatch(other -> other.words().equalsIgnoreCase(words))
                ? Optional.of(VocabularyRefusal.WORDS_TAKEN)
                : Optional.empty();
    }
}
