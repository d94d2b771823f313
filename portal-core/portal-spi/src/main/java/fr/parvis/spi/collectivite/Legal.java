package fr.parvis.spi.collectivite;

/**
 * What the legal pages must name (LCEN art. 6, RGPD art. 13, décret 2019-768).
 *
 * @param siret SIRET of the collectivité, 14 digits
 * @param publicationDirector director of publication
 * @param host name and address of the hosting company
 * @param dataProtectionOfficer e-mail of the data protection officer
 * @param accessibilityContact e-mail for accessibility problems
 */
public record Legal(
        String siret,
        String publicationDirector,
        String host,
        String dataProtectionOfficer,
        String accessibilityContact) {}
