package fr.parvis.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Shows views in the language that the visitor chose, not in the one of the browser: the services speak French. */
public class LocaleByVisitor extends ViewHandlerWrapper {

    public LocaleByVisitor(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.chosen((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
