package fr.parvis.web.page;

import java.util.regex.Pattern;

/** A page of this portal to go to, told by an untrusted parameter. */
public final class LocalPath {

    /** One slash, then nothing that a browser could read as another host or a new header. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    /** The path, or that of the home page when it may lead elsewhere. */
    public static String orHome(String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
