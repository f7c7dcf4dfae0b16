package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.MatchAnswer;
import concord.people.MatchAnswer.Answer;
import concord.people.PeopleRefusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers to one showing, held against what was shown (F1). */
record Answers(List<MatchAnswer> all) {

    Answers {
        all = List.copyOf(all);
    }

    /** Each record shown has one answer with a reason, and nothing else has. */
    Optional<PeopleRefusal> objection(MatchDisplays.Row display) {
        Set<InvolvementId> answered = all.stream().map(MatchAnswer::candidate).collect(Collectors.toSet());
        var open = new HashSet<>(display.candidateIds());
        open.removeAll(answered);
        if (!open.isEmpty()
                || answered.size() != all.size()
                || all.size() != display.candidates().size()) {
            return Optional.of(new PeopleRefusal.CandidateUnanswered(Math.max(1, open.size())));
        }
        return all.stream().anyMatch(answer -> answer.reason().isEmpty())
                ? Optional.of(new PeopleRefusal.ReasonMissing())
                : Optional.empty();
    }

    Set<InvolvementId> same() {
        return all.stream()
                .filter(answer -> answer.answer() == Answer.SAME)
                .map(MatchAnswer::candidate)
                .collect(Collectors.toUnmodifiableSet());
    }

    String reasonForSame() {
        return all.stream()
                .filter(answer -> answer.answer() == Answer.SAME)
                .map(MatchAnswer::reason)
                .findFirst()
                .orElse("");
    }
}
