package concord.imports;

/** Says in plain sentences why nothing is imported, and what to do. What has a line of its own is a {@link BadRow}. */
final class CannotImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotImport(String sentences) {
        super(sentences, null, false, false);
    }
}
