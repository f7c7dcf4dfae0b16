package concord.audit.web;

import concord.audit.EntryPage;

/** Everybody who has changed or looked at one record. */
public record LookedPage(String kind, EntryPage found) {}
