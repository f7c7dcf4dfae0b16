package concord.referrals.web.intake;

import concord.platform.web.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a draft holds: what was typed, exactly so, and the files that wait.
 *
 * @param at the address to come back to
 * @param code opens the receipt; absent in a visitor's draft, whose own code does that
 * @param sent present when the draft has become a referral; the rest is then empty
 */
record Answers(
        SequencedMap<String, List<String>> typed,
        List<Attached> files,
        String at,
        @Nullable String code,
        @Nullable Sent sent) {

    Answers {
        files = List.copyOf(files);
    }

    static Answers none(@Nullable String code) {
        return new Answers(new LinkedHashMap<>(), List.of(), Question.PERSON.href(), code, null);
    }

    Fields fields() {
        return new Fields(typed);
    }

    /** With a page's fields as they were just sent; a box that was unchecked is sent as nothing, and so is gone. */
    Answers with(Question question, Fields sent) {
        var all = new LinkedHashMap<>(typed);
        question.fields().forEach(all::remove);
        question.fields().stream()
                .filter(field -> !sent.all(field).isEmpty())
                .forEach(field -> all.put(field, sent.all(field)));
        return new Answers(all, files, at, code, this.sent);
    }

    Answers with(String field, String value) {
        var all = new LinkedHashMap<>(typed);
        all.put(field, List.of(value));
        return new Answers(all, files, at, code, sent);
    }

    Answers with(String field, List<String> values) {
        var all = new LinkedHashMap<>(typed);
        all.put(field, List.copyOf(values));
        return new Answers(all, files, at, code, sent);
    }

    /** Without what was typed into some fields. */
    Answers without(Set<String> fields) {
        var left = new LinkedHashMap<>(typed);
        fields.forEach(left::remove);
        return new Answers(left, files, at, code, sent);
    }

    Answers attaching(List<Attached> more) {
        var all = new ArrayList<>(files);
        all.addAll(more);
        return new Answers(typed, all, at, code, sent);
    }

    Answers without(UUID upload) {
        List<Attached> left =
                files.stream().filter(file -> !file.upload().equals(upload)).toList();
        return new Answers(typed, left, at, code, sent);
    }

    Answers at(String href) {
        return new Answers(typed, files, href, code, sent);
    }

    /** Sent: nothing that was typed stays. */
    Answers becoming(Sent referral) {
        return new Answers(new LinkedHashMap<>(), List.of(), ReceivedPages.PATH, code, referral);
    }
}
