package fr.parvis.receipts;

/** Prints receipts. */
public interface Receipts {

    /** The media type of what is printed. */
    String MEDIA_TYPE = "application/pdf";

    /** A PDF that is both PDF/A-2 and PDF/UA. */
    byte[] print(Receipt receipt);

    /** The name under which it is saved. */
    String fileName(Receipt receipt);
}
