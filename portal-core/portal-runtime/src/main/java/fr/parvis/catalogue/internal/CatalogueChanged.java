package fr.parvis.catalogue.internal;

/**
 * Fired in the transaction that changes what a collectivité offers.
 *
 * @param collectivite its id
 */
public record CatalogueChanged(String collectivite) {}
