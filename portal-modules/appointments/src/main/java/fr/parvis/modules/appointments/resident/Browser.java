package fr.parvis.modules.appointments.resident;

import fr.parvis.modules.appointments.key.Key;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Who is at the other end: a browser with a key in a cookie, and perhaps a resident who signed in. */
@RequestScoped
public class Browser {

    private static final String COOKIE = "rendez-vous";
    private static final int SECONDS = (int) Duration.ofDays(1).toSeconds();

    private Visit visit;
    private CurrentResident residents;

    /** For the container's proxy. */
    protected Browser() {}

    @Inject
    public Browser(Visit visit, CurrentResident residents) {
        this.visit = visit;
        this.residents = residents;
    }

    /** The key that this browser has. */
    public Optional<String> key() {
        return visit.cookie(COOKIE);
    }

    /** The key that this browser has from now on. */
    public String keyOrNew() {
        return key().orElseGet(this::draw);
    }

    @Transactional
    public Optional<Resident> resident() {
        return residents.get();
    }

    private String draw() {
        String key = Key.draw().value();
        visit.setCookie(COOKIE, key, SECONDS);
        return key;
    }
}
