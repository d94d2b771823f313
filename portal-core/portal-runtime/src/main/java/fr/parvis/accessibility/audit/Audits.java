package fr.parvis.accessibility.audit;

import fr.parvis.accessibility.data.DataFiles;

/** The audit that comes with the product: what its build found on the demonstration. */
public final class Audits {

    private static final String SHIPPED = "META-INF/rgaa/audit.json";

    private Audits() {}

    /** The result that this version of the product was shipped with. */
    public static AuditResult shipped() {
        return DataFiles.resource(SHIPPED, AuditResult.class);
    }
}
