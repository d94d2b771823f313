package fr.parvis.accessibility.audit;

/**
 * A page of the sample.
 *
 * @param id its id in the report, in kebab-case
 * @param title what it is, in French
 * @param kind id of the kind of page that it stands for
 * @param address its path on the portal
 */
public record AuditedPage(String id, String title, String kind, String address) {}
