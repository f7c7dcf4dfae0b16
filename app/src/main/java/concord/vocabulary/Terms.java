package concord.vocabulary;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of one list in the order in which they are offered. */
public record Terms(String list, List<Term> terms) implements Iterable<Term> {

    public Terms {
        terms = List.copyOf(terms);
    }

    /** Those that may be chosen on a day. */
    public Terms on(LocalDate day) {
        return new Terms(
                list, terms.stream().filter(term -> term.isLegalOn(day)).toList());
    }

    public Optional<Term> find(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    public boolean contains(String code) {
        return find(code).isPresent();
    }

    public Stream<Term> stream() {
        return terms.stream();
    }

    @Override
    public Iterator<Term> iterator() {
        return terms.iterator();
    }
}
