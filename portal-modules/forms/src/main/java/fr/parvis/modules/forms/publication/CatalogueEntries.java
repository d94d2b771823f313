package fr.parvis.modules.forms.publication;

import fr.parvis.modules.forms.definition.Overview;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.reading.Definition;

/** A procedure as the portal's catalogue shows it. */
final class CatalogueEntries {

    static final String MODULE = "forms";

    private CatalogueEntries() {}

    static fr.parvis.spi.catalogue.Procedure of(Definition definition) {
        Procedure procedure = definition.procedure();
        Overview overview = procedure.overview();
        return new fr.parvis.spi.catalogue.Procedure(
                procedure.id(),
                overview.title(),
                overview.summary(),
                overview.service(),
                overview.theme(),
                overview.keywords(),
                procedure.audience(),
                "/modules/forms/commencer/" + procedure.id(),
                overview.minutes(),
                procedure.handling().targetDays(),
                overview.needed(),
                overview.otherChannels());
    }
}
