package fr.parvis.modules.feedback.masking;

/** Kinds of personal data, each with what readers see in its place. */
public enum Kind {
    EMAIL("[adresse e-mail masquée]"),
    IBAN("[IBAN masqué]"),
    SOCIAL_SECURITY("[numéro de sécurité sociale masqué]"),
    PHONE("[téléphone masqué]"),
    NAME("[nom masqué]");

    private final String mask;

    Kind(String mask) {
        this.mask = mask;
    }

    String mask() {
        return mask;
    }
}
