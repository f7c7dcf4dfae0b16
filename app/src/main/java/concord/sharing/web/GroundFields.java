package concord.sharing.web;

import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.components.Option;
import concord.sharing.Ground;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Purpose, lawful basis and the seven questions: what both forms that share something ask for. */
record GroundFields(List<Term> bases) {

    static GroundFields on(Vocabularies vocabularies, LocalDate day) {
        return new GroundFields(vocabularies.in(Lists.LAWFUL_BASIS, day).terms());
    }

    List<Option> options() {
        return bases.stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
    }

    Fields filled(Fields fields, String purpose, String basis) {
        return QuestionFields.usual(fields.with("purpose", purpose).with("basis", basis));
    }

    /** The basis that the list offers first. */
    String usualBasis() {
        return bases.isEmpty() ? "" : bases.getFirst().code();
    }

    void check(FormCheck check) {
        check.required("purpose", "Say why this is shared")
                .atMost("purpose", Ground.LONGEST_PURPOSE, "The purpose")
                .chosen("basis", bases.stream().map(Term::code).collect(Collectors.toSet()), "Select a lawful basis");
        QuestionFields.check(check);
    }

    Ground read(Fields fields) {
        return new Ground(typed(fields, "purpose"), fields.first("basis"), QuestionFields.read(fields));
    }

    /** As it was typed, with the line breaks that the counter counted. */
    static String typed(Fields fields, String name) {
        return fields.first(name).replace("\r\n", "\n").strip();
    }
}
