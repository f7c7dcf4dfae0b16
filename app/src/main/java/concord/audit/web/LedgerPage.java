package concord.audit.web;

import concord.access.ActWords;
import concord.audit.EntryPage;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.components.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done and seen, newest first, with its filter. */
public record LedgerPage(Form form, EntryPage found, ActWords words) {

    static LedgerPage of(Fields fields, EntryPage found, ActWords words) {
        return new LedgerPage(Form.of(fields), found, words);
    }

    static LedgerPage refused(Fields fields, FormErrors errors, ActWords words) {
        return new LedgerPage(new Form(fields, errors), new EntryPage(List.of(), 0, null), words);
    }

    /** Every act by its words, and none of them first. */
    public List<Option> acts() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "All"));
        words.all().forEach((said, act) -> options.add(Option.of(act, said)));
        return options;
    }

    /** Where the next page begins; nothing that is not a number is taken for one. */
    static @Nullable Long index(Fields fields) {
        String before = fields.first("before");
        return before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
    }

    /** The address of the next page. Holds filters and an index, nothing about a person. */
    public String nextHref() {
        return "/oversight/ledger?kind=" + word("kind") + "&act=" + word("act") + "&from-day=" + word("from-day")
                + "&from-month=" + word("from-month") + "&from-year=" + word("from-year") + "&before=" + found.next();
    }

    private String word(String field) {
        return form.value(field).replaceAll("[^A-Za-z0-9_]", "");
    }

    /** A kind of entry in words. */
    public static String kind(String kind) {
        return switch (kind) {
            case "CHANGE" -> "Changed";
            case "LOOK" -> "Looked";
            default -> "Was not allowed";
        };
    }
}
