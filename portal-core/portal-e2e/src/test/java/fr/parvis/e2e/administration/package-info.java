/** What administrators of a collectivité can do. */
package fr.parvis.e2e.administration;
