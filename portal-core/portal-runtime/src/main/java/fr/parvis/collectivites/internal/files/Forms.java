package fr.parvis.collectivites.internal.files;

import java.util.regex.Pattern;

/** What the values of a file look like. */
final class Forms {

    static final Pattern ANY = Pattern.compile("(?s).+");
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
    static final Pattern BASE_URL = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?");
    static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+");
    static final Pattern PHONE = Pattern.compile("0\\d( ?\\d\\d){4}|\\d{2,4}|3\\d ?\\d\\d");
    static final Pattern SIRET = Pattern.compile("\\d{14}");
    static final Pattern LOGO = Pattern.compile("[A-Za-z0-9_-]+\\.(svg|png)");

    /** Values reach a style sheet: nothing that could end the declaration or fetch an address. */
    static final Pattern TOKEN = Pattern.compile("(?!.*url)[#A-Za-z0-9 .,%()-]{1,80}");

    private Forms() {}
}
