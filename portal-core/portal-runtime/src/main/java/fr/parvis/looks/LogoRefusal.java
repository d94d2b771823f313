package fr.parvis.looks;

/** Why a file cannot be a logo. */
public enum LogoRefusal {
    /** More than 200 KB. */
    TOO_HEAVY,
    /** A font: pages use those that are on the visitors' devices. */
    FONT,
    /** Neither SVG nor PNG, whatever its name says. */
    NEITHER_SVG_NOR_PNG,
    /** It declares a document type, which could hold anything; drawing programs write one for nothing. */
    DOCUMENT_TYPE,
    /** It says what it is, and cannot be drawn. */
    BROKEN,
    /** More than 2000 pixels high or wide. */
    TOO_LARGE,
    /** It would run something. */
    RUNS_CODE,
    /** It would fetch something. */
    FETCHES
}
