package fr.parvis.invitations.web;

import fr.parvis.invitations.PageQuestions;
import fr.parvis.spi.feedback.PageQuestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What is asked at the foot of this page, for the skeletons of themes. */
@Named
@RequestScoped
public class PageFoot {

    private static final String VIEW_ENDING = ".xhtml";
    private static final String HOME = "/index";
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
            String page = page(FacesContext.getCurrentInstance().getViewRoot().getViewId());
            question = page.startsWith(ERRORS) ? Optional.empty() : questions.at(page);
        }
        return question.orElse(null);
    }

    /** The view, never the address that was asked for: addresses hold secrets of requests. */
    static String page(String viewId) {
        String name =
                viewId.endsWith(VIEW_ENDING) ? viewId.substring(0, viewId.length() - VIEW_ENDING.length()) : viewId;
        return name.equals(HOME) ? "/" : name;
    }
}
