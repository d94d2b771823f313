package fr.parvis.invitations;

import fr.parvis.spi.feedback.PageQuestion;
import java.util.Optional;

/** What is asked at the foot of pages. */
public interface PageQuestions {

    /** The question of a page, when somebody asks one. */
    Optional<PageQuestion> at(String page);
}
