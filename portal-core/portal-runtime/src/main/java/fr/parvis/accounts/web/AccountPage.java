package fr.parvis.accounts.web;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;

/** {@code /compte}: what the portal knows of the resident who is signed in. */
@Named
@RequestScoped
public class AccountPage {

    private CurrentIdentity identity;

    /** For the container's proxy. */
    protected AccountPage() {}

    @Inject
    public AccountPage(CurrentIdentity identity) {
        this.identity = identity;
    }

    public SignedIn getPerson() {
        return identity.resident().orElseThrow();
    }

    /** Noon of the day of birth, which is that day wherever it is shown; null when unknown. */
    public Instant getBirthDay() {
        return getPerson()
                .birthDate()
                .map(day -> day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
