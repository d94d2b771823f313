package fr.parvis.web.theme;

import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.themes.Theme;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.util.List;

/**
 * Looks templates up in the theme of the collectivité, then in the default one. The mapping of contracts that Faces offers
 * knows addresses of pages only, not host names.
 */
public class ThemeByCollectivite extends ViewDeclarationLanguageFactory {

    public ThemeByCollectivite(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        var language = getWrapped().getViewDeclarationLanguage(viewId);
        return language == null ? null : new Themed(language);
    }

    private static final class Themed extends ViewDeclarationLanguageWrapper {

        private Themed(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public List<String> calculateResourceLibraryContracts(FacesContext context, String viewId) {
            var theme = CDI.current()
                    .select(Collectivites.class)
                    .get()
                    .current()
                    .brand()
                    .theme();
            return theme.equals(Theme.DEFAULT) ? List.of(Theme.DEFAULT) : List.of(theme, Theme.DEFAULT);
        }
    }
}
