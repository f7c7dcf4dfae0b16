package concord.audit.web;

import concord.access.ActWords;
import concord.audit.EntryPage;

/** Everybody who has changed or looked at one record. */
public record LookedPage(String kind, EntryPage found, ActWords words) {}
