package fr.parvis.spi.feedback;

/**
 * The question at the foot of a page, with an answer that agrees and one that does not. Following one of the links must
 * change nothing yet: browsers fetch links beforehand.
 *
 * @param moduleId the module whose bundle has the texts
 * @param question key of the question
 * @param yes key of the text of the first link
 * @param yesPath where it leads, from the portal's root
 * @param no key of the text of the second link
 * @param noPath where it leads, from the portal's root
 */
public record PageQuestion(String moduleId, String question, String yes, String yesPath, String no, String noPath) {}
