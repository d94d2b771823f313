package fr.parvis.receipts.internal;

import fr.parvis.looks.Logos;
import fr.parvis.receipts.Receipt;
import fr.parvis.receipts.Receipts;
import fr.parvis.texts.Texts;
import fr.parvis.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;

/** Fills the page of a receipt and prints it. Receipts have legal value and are in French, whatever the screen's language. */
@ApplicationScoped
public class PdfReceipts implements Receipts {

    private static final Locale LANGUAGE = Locale.FRENCH;

    private final PdfPrinter printer = new PdfPrinter();
    private Texts texts;
    private Themes themes;
    private Logos logos;

    /** For the container's proxy. */
    protected PdfReceipts() {}

    @Inject
    public PdfReceipts(Texts texts, Themes themes, Logos logos) {
        this.texts = texts;
        this.themes = themes;
        this.logos = logos;
    }

    @Override
    public byte[] print(Receipt receipt) {
        Template template = Template.read("receipt.xhtml", texts.portal(LANGUAGE));
        new Letterhead(template, themes, logos).fill(receipt.collectivite());
        new ReceiptPage(template, texts.portal(LANGUAGE), LANGUAGE).fill(receipt);
        return printer.print(template.document());
    }

    @Override
    public String fileName(Receipt receipt) {
        return MessageFormat.format(texts.portal(LANGUAGE).get("receipt.file"), receipt.reference()) + ".pdf";
    }
}
