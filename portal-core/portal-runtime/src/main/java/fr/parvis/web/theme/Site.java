package fr.parvis.web.theme;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.collectivite.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The collectivité as the frame of every page shows it. */
@Named
@ApplicationScoped
public class Site {

    private Collectivites collectivites;
    private StyleSheets sheets;

    /** For the container's proxy. */
    protected Site() {}

    @Inject
    public Site(Collectivites collectivites, StyleSheets sheets) {
        this.collectivites = collectivites;
        this.sheets = sheets;
    }

    public String getName() {
        return current().name();
    }

    public String getTagline() {
        return current().tagline();
    }

    /** Address of the logo, or empty. It changes with the logo's name. */
    public String getLogo() {
        var logo = brand().logo();
        return logo.isEmpty() ? "" : "/collectivite/logo?" + logo;
    }

    public String getLogoText() {
        return brand().logoText();
    }

    /** Address of the picture in the browser's tab, or empty. */
    public String getIcon() {
        var icon = brand().front().icon();
        return icon.isEmpty() ? getLogo() : "/collectivite/icone?" + icon;
    }

    /** Address of the picture of the home page, or empty. */
    public String getPicture() {
        var picture = brand().front().picture();
        return picture.isEmpty() ? "" : "/collectivite/image?" + picture;
    }

    /** What the picture of the home page shows; empty when it only decorates. */
    public String getPictureText() {
        return brand().front().pictureText();
    }

    /** A sentence of welcome, or empty. */
    public String getWelcome() {
        return brand().front().welcome();
    }

    /** Address of the style sheet. */
    public String getStyle() {
        return sheets.of(brand()).path();
    }

    public Contact getContact() {
        return current().contact();
    }

    /** The phone number as a link dials it. */
    public String getPhoneHref() {
        return dialled(getContact().phone());
    }

    /** The on-call number as a link dials it. */
    public String getEmergencyPhoneHref() {
        return dialled(getContact().emergencyPhone());
    }

    private static String dialled(String phone) {
        return phone.replaceAll("[^+\\d]", "");
    }

    private Collectivite current() {
        return collectivites.current();
    }

    private Brand brand() {
        return current().brand();
    }
}
