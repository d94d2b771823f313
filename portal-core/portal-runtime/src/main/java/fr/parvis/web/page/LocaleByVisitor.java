package fr.parvis.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Shows views in the language that the visitor chose, not in the one of the browser: the services speak French. */
public class LocaleByVisitor extends ViewHandlerWrapper {

    public LocaleByVisitor(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Language.class).get().getLocale();
    }
}
