package fr.parvis.modules.feedback.jdma;

/** « Je donne mon avis » gave no statistics; the message says why, without the key. */
class NoStatistics extends Exception {

    private static final long serialVersionUID = 1L;

    NoStatistics(String reason) {
        super(reason);
    }

    NoStatistics(String reason, Throwable cause) {
        super(reason, cause);
    }
}
