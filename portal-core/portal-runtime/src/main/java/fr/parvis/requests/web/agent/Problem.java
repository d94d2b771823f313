package fr.parvis.requests.web.agent;

/**
 * Something missing or wrong in what an agent filled in.
 *
 * @param target id of the field
 * @param key end of the key of the sentence, after {@code agent.problem.}
 */
public record Problem(String target, String key) {}
