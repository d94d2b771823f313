package fr.parvis.modules.feedback.answer;

import java.util.Optional;

/**
 * Help that a resident looked for.
 *
 * @param channel where
 * @param reached whether somebody answered
 * @param quality how good the help was, from 1 to 5
 */
public record Contact(HelpChannel channel, Optional<Boolean> reached, Optional<Integer> quality) {}
