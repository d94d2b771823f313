package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code merci}: the same for everybody, counted or set apart. */
@Named("feedbackThanks")
@RequestScoped
public class ThanksPage {

    /** Its address. */
    public static final String PATH = Visit.PAGES + "merci";

    static final String ALREADY = PATH + "?deja";

    private Visit visit;

    /** For the container's proxy. */
    protected ThanksPage() {}

    @Inject
    public ThanksPage(Visit visit) {
        this.visit = visit;
    }

    /** Whether the request was answered for before. */
    public boolean isAlready() {
        return visit.has("deja");
    }
}
