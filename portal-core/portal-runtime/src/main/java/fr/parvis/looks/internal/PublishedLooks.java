package fr.parvis.looks.internal;

import fr.parvis.looks.ChosenLook;
import fr.parvis.looks.Logo;
import fr.parvis.looks.Looks;
import fr.parvis.looks.PastLook;
import fr.parvis.looks.RefusedLook;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Publishes looks. Its methods open no transaction: what is worn is read after the commit. */
@ApplicationScoped
public class PublishedLooks implements Looks {

    private static final int NAME_LENGTH = 24;

    private LookRows rows;
    private LookCheck check;
    private LookWatch watch;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected PublishedLooks() {}

    @Inject
    public PublishedLooks(LookRows rows, LookCheck check, LookWatch watch, Collectivites collectivites) {
        this.rows = rows;
        this.check = check;
        this.watch = watch;
        this.collectivites = collectivites;
    }

    @Override
    public List<PastLook> history() {
        return rows.all();
    }

    @Override
    public void publish(Optional<ChosenLook> look, String agent) {
        look.flatMap(check::problem).ifPresent(problem -> {
            throw new RefusedLook(problem);
        });
        rows.add(collectivites.current().id(), look, agent);
        watch.refresh();
    }

    @Override
    public String keep(Logo logo) {
        var name = name(logo);
        rows.keep(collectivites.current().id(), name, logo);
        return name;
    }

    /** The name follows the content: a logo that was replaced is still there for the looks that had it. */
    private static String name(Logo logo) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(logo.content());
            var extension = logo.mediaType().replaceFirst("image/(\\w+).*", ".$1");
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH) + extension;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
