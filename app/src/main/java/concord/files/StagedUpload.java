package concord.files;

/** A staged upload as its sender sees it. */
public record StagedUpload(StagedUploadId id, String name, DocumentType type, long size) {}
