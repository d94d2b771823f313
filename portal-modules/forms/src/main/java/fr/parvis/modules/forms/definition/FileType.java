package fr.parvis.modules.forms.definition;

/** Types of file that a question may accept, by the name that a procedure's file and a resident use. */
public enum FileType {
    PDF("application/pdf"),
    JPG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    HEIC("image/heic");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
