package fr.parvis.invitations.web;

import fr.parvis.invitations.PageQuestions;
import fr.parvis.spi.feedback.PageQuestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** What is asked at the foot of this page, for the skeletons of themes. */
@Named
@RequestScoped
public class PageFoot {

    private static final String VIEW_ENDING = ".xhtml";
    private static final String HOME = "/index";
    private static final String PROCEDURES = "/demarches";
    private static final Pattern PROCEDURE = Pattern.compile("/[a-z0-9-]{1,60}");
    private static final String ERRORS = "/erreur/";

    private PageQuestions questions;
    private Optional<PageQuestion> question;

    /** For the container's proxy. */
    protected PageFoot() {}

    @Inject
    public PageFoot(PageQuestions questions) {
        this.questions = questions;
    }

    /** Null when nothing is asked here. */
    public PageQuestion getQuestion() {
        if (question == null) {
            String page = page(FacesContext.getCurrentInstance().getViewRoot().getViewId(), Faces.getRequestPathInfo());
            question = page.startsWith(ERRORS) ? Optional.empty() : questions.at(page);
        }
        return question.orElse(null);
    }

    /** The view, never the whole address that was asked for: addresses hold secrets. That of a procedure is public. */
    static String page(String viewId, String rest) {
        String name =
                viewId.endsWith(VIEW_ENDING) ? viewId.substring(0, viewId.length() - VIEW_ENDING.length()) : viewId;
        if (name.equals(PROCEDURES) && rest != null && PROCEDURE.matcher(rest).matches()) {
            return name + rest;
        }
        return name.equals(HOME) ? "/" : name;
    }
}
