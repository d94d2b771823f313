package fr.parvis.documents.internal;

import fr.parvis.configuration.Settings;
import fr.parvis.documents.DocumentScanner;
import fr.parvis.documents.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses where contents are kept and who scans them, by the settings. */
@ApplicationScoped
public class DocumentPorts {

    @Produces
    @ApplicationScoped
    public DocumentStore store(Settings settings) {
        return new FileStore(settings.documents());
    }

    @Produces
    @ApplicationScoped
    public DocumentScanner scanner(Settings settings) {
        return settings.scanner()
                .<DocumentScanner>map(address -> new ClamdScanner(address.getHostString(), address.getPort()))
                .orElseGet(NoScanner::new);
    }
}
