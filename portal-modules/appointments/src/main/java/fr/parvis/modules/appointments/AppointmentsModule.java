package fr.parvis.modules.appointments;

import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.MenuEntry.Space;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Appointments: slots that are never given twice, for residents, agents and the State's search engine. */
@ApplicationScoped
public class AppointmentsModule implements ServiceModule {

    @Override
    public String id() {
        return "appointments";
    }

    @Override
    public int spiVersion() {
        return 1;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Space.RESIDENT, "book.menu", "prendre"));
    }

    @Override
    public List<String> pages() {
        return List.of(
                "prendre",
                "creneaux",
                "coordonnees",
                "code",
                "verifier",
                "confirme",
                "mon-rendez-vous",
                "deplacer",
                "annuler",
                "mes-rendez-vous",
                "fichier-agenda",
                "ne-plus-prevenir");
    }
}
