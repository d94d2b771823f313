package fr.parvis.receipts.internal;

import fr.parvis.looks.Logos;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.themes.Themes;
import java.util.Base64;

/** The head of a document, in the look of the collectivité. */
final class Letterhead {

    /** What {@link PdfPrinter} lets through: it fetches nothing. */
    static final String PICTURE = "data:image/png;base64,";

    /** Sharp on paper at the height that the page gives it. */
    private static final int PIXELS = 330;

    private final Template page;
    private final Themes themes;
    private final Logos logos;

    Letterhead(Template page, Themes themes, Logos logos) {
        this.page = page;
        this.themes = themes;
        this.logos = logos;
    }

    void fill(Collectivite collectivite) {
        page.fill("collectivite", collectivite.name());
        page.fill(
                "colours",
                "#head{border-color:%1$s} h1,h2{color:%1$s}"
                        .formatted(themes.look(collectivite.brand())
                                .onPaper("colour-brand")
                                .css()));
        var picture = logos.picture(collectivite, PIXELS);
        if (picture.isEmpty()) {
            page.remove("logo");
            return;
        }
        var logo = page.element("logo");
        logo.setAttribute("src", PICTURE + Base64.getEncoder().encodeToString(picture.get()));
        logo.setAttribute("alt", collectivite.brand().logoText());
    }
}
