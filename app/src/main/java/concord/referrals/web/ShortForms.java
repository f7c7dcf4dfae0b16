package concord.referrals.web;

import concord.platform.gate.Command;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.components.Option;
import concord.referrals.AddInformation;
import concord.referrals.AnswerPrompt;
import concord.referrals.DisputeStatement;
import concord.referrals.OverrideOpenRequests;
import concord.referrals.PromptAnswer;
import concord.referrals.PromptId;
import concord.referrals.ReferralId;
import concord.referrals.Statement;
import concord.referrals.StatementId;
import concord.referrals.StatementKind;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns the short forms into commands. */
@Component
class ShortForms {

    private static final int LONG = 10_000;
    private static final Set<String> KINDS =
            Arrays.stream(StatementKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Vocabularies vocabularies;
    private final Wording names;

    ShortForms(Vocabularies vocabularies, Wording names) {
        this.vocabularies = vocabularies;
        this.names = names;
    }

    List<Option> howKnown() {
        return vocabularies.in(Lists.HOW_KNOWN, names.today()).stream()
                .map(term -> Option.of(term.code(), term.words()))
                .toList();
    }

    FormErrors check(ShortForm form, Fields fields) {
        var check = new FormCheck(fields);
        switch (form) {
            case INFORMATION -> information(check);
            case MISSING -> check.required("answer", "Enter the answer").atMost("answer", LONG, "The answer");
            case OVERRIDE ->
                check.required("reason", "Say why it may be closed all the same")
                        .atMost("reason", LONG, "The reason");
            case DISPUTE ->
                check.required("said-by", "Say who disputes the statement")
                        .atMost("said-by", 200, "Who disputes it")
                        .required("note", "Say what is wrong with the statement")
                        .atMost("note", LONG, "The note");
        }
        return check.errors();
    }

    Command<ReferralId> command(ShortForm form, ReferralId referral, Fields fields) {
        return switch (form) {
            case INFORMATION -> new AddInformation(referral, List.of(statement(fields)), fields.first("from"));
            case MISSING ->
                new AnswerPrompt(
                        referral,
                        new PromptId(identifier(fields, "prompt")),
                        new PromptAnswer.Explained(fields.first("answer")));
            case OVERRIDE -> new OverrideOpenRequests(referral, Identifiers.version(fields), fields.first("reason"));
            case DISPUTE ->
                new DisputeStatement(
                        referral,
                        new StatementId(identifier(fields, "statement")),
                        fields.first("said-by"),
                        fields.first("note"));
        };
    }

    private void information(FormCheck check) {
        Set<String> known = howKnown().stream().map(Option::value).collect(Collectors.toSet());
        check.required("text", "Enter what has come to light")
                .atMost("text", LONG, "The information")
                .chosen("kind", KINDS, "Select what it is worth")
                .chosen("how-known", known, "Select how it is known")
                .atMost("who-said", 200, "Who said it")
                .required("from", "Enter who gave it to you")
                .atMost("from", 200, "Who gave it");
    }

    private static Statement statement(Fields fields) {
        return new Statement(
                StatementKind.valueOf(fields.first("kind")),
                fields.first("text"),
                fields.first("how-known"),
                fields.given("who-said"));
    }

    /** What is no identifier names nothing, and is refused by the room as such. */
    private static UUID identifier(Fields fields, String field) {
        return Identifiers.read(fields.first(field)).orElse(new UUID(0, 0));
    }
}
