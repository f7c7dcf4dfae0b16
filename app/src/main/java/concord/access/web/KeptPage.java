package concord.access.web;

import concord.platform.web.Fields;

/** What somebody had typed when the session ended, and where it was going. */
public record KeptPage(String path, Fields fields) {}
