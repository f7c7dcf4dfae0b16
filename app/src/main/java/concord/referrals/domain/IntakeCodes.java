package concord.referrals.domain;

import concord.platform.gate.Refusal;
import concord.referrals.AttachedEvidence;
import concord.referrals.Intake;
import concord.referrals.IntakeRefusal;
import concord.referrals.MakeReferral;
import concord.referrals.Statement;
import concord.vocabulary.Lists;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds everything in a new referral that must be a value of a list, or a day in the past, against the rules. */
@Component
class IntakeCodes {

    private final Codes codes;
    private final Clock clock;

    IntakeCodes(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    Optional<Refusal> objection(MakeReferral command) {
        Intake intake = command.intake();
        LocalDate received = intake.receivedOn() == null ? LocalDate.now(clock) : intake.receivedOn();
        return inTheFuture(command)
                .or(() -> codes.illegal(
                        received,
                        Codes.Code.of(Lists.SECTOR, intake.sector()),
                        Codes.Code.of(Lists.TYPE_OF_CONCERN, intake.concernType()),
                        Codes.Code.of(Lists.GENDER, command.subject().gender()),
                        Codes.Code.of(
                                Lists.RELATIONSHIP_TO_PERSON, command.referrer().relationship()),
                        Codes.Code.of(
                                Lists.NOT_TOLD_REASON, command.account().told().whyNot())))
                .or(() -> ofStatements(command.account().statements(), received))
                .or(() -> ofEvidence(command.evidence().attached()));
    }

    Optional<Refusal> ofStatements(List<Statement> statements, LocalDate day) {
        return codes.illegal(
                day,
                Codes.Code.all(
                        Lists.HOW_KNOWN,
                        statements.stream().map(Statement::howKnown).toList()));
    }

    Optional<Refusal> ofEvidence(List<AttachedEvidence> evidence) {
        return codes.illegal(Codes.Code.all(
                Lists.EVIDENCE_KIND,
                evidence.stream().map(AttachedEvidence::kind).toList()));
    }

    private Optional<Refusal> inTheFuture(MakeReferral command) {
        LocalDate today = LocalDate.now(clock);
        var days = new LinkedHashMap<String, @Nullable LocalDate>();
        days.put("The date of birth", command.subject().dateOfBirth());
        days.put("The day on which the concern came to light", command.intake().noticedOn());
        days.put("The day of receipt", command.intake().receivedOn());
        return days.entrySet().stream()
                .filter(day -> day.getValue() != null && day.getValue().isAfter(today))
                .findFirst()
                .map(day -> new IntakeRefusal.InTheFuture(day.getKey()));
    }
}
