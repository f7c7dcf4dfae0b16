package concord.access;

import java.util.UUID;

/** A post that an agency's system acts as. */
public record SystemPost(UUID id, String title, String agency) {}
