/** The look of a collectivité: its theme's templates and its style sheet. */
package fr.parvis.web.theme;
