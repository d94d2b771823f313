package fr.parvis.modules.forms.input;

import java.util.Optional;

/**
 * Where questions are asked.
 *
 * @param signedIn whether the resident has an account, and so a known e-mail address
 * @param commune name of the commune, for addresses that can only be there; empty for a wider collectivité
 */
public record Setting(boolean signedIn, Optional<String> commune) {}
