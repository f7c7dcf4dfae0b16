package concord.people.web;

import concord.platform.web.Fields;

/** How the reader wants a chronology: its order, and of which kind. Says nothing about a person. */
record ChronologyChoice(boolean oldestFirst, String kind) {

    static ChronologyChoice of(Fields fields) {
        return new ChronologyChoice(fields.first("order").equals("oldest"), fields.first("kind"));
    }
}
