package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.display.AnswerText;
import fr.parvis.modules.forms.input.KindInputs;
import fr.parvis.modules.forms.input.Setting;
import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.rules.Situation.Applicant;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Lays a procedure's sheet before a resident. */
@ApplicationScoped
public class Sheets {

    private final AnswerText answerText =
            new AnswerText(ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.FRENCH));
    private Revisions revisions;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Sheets() {}

    @Inject
    public Sheets(Revisions revisions, Collectivites collectivites, Clock clock) {
        this.revisions = revisions;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** The sheet of a revision for whoever is signed in, or for somebody without an account. */
    public Sheet of(String procedureId, int revision, Optional<Resident> resident) {
        Collectivite collectivite = collectivites.current();
        Optional<String> commune =
                Optional.of(collectivite.name()).filter(name -> collectivite.kind() == Collectivite.Kind.COMMUNE);
        return new Sheet(
                revisions.find(procedureId, revision).definition(),
                Situation.at(clock, resident.map(Sheets::applicant).orElse(Applicant.ANONYMOUS)),
                new KindInputs(new Setting(resident.isPresent(), commune)),
                collectivite,
                answerText);
    }

    private static Applicant applicant(Resident resident) {
        Map<String, String> identity = new HashMap<>();
        identity.put("given_names", resident.givenNames());
        identity.put("family_name", resident.familyName());
        resident.usageName().ifPresent(name -> identity.put("usage_name", name));
        resident.email().ifPresent(email -> identity.put("email", email));
        return new Applicant(true, resident.certified(), identity, resident.birthDate());
    }
}
