package concord.referrals.domain;

import concord.platform.gate.Refusal;
import concord.referrals.IntakeRefusal;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds codes against the vocabularies of today (F13: no illegal value is ever stored). */
@Component
class Codes {

    private final Vocabularies vocabularies;
    private final Clock clock;

    Codes(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** The refusal of the first code that is not a value of its list on a day; absent codes are legal. */
    Optional<Refusal> illegal(LocalDate day, Code... codes) {
        return Arrays.stream(codes)
                .filter(code -> code.value() != null && !vocabularies.legal(code.list(), code.value(), day))
                .findFirst()
                .map(code -> new IntakeRefusal.NotAValue(code.list(), String.valueOf(code.value())));
    }

    Optional<Refusal> illegal(Code... codes) {
        return illegal(LocalDate.now(clock), codes);
    }

    String words(String list, String code) {
        return vocabularies.words(list, code);
    }

    @Nullable
    String wordsOrNothing(String list, @Nullable String code) {
        return code == null ? null : vocabularies.words(list, code);
    }

    /** The words of a code that is never enough by itself, where it is one (F22). */
    Optional<String> neverAlone(String list, String code) {
        return vocabularies.all(list).find(code).filter(Term::neverAlone).map(Term::words);
    }

    /** A code and the list it is said to be of. */
    record Code(String list, @Nullable String value) {

        static Code of(String list, @Nullable String value) {
            return new Code(list, value);
        }

        static Code[] all(String list, Collection<String> values) {
            return values.stream().map(value -> new Code(list, value)).toArray(Code[]::new);
        }
    }
}
