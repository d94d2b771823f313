package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.openings.HolidayChoice;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.spi.catalogue.PublishedProcedures;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All that is set by screen. */
@ApplicationScoped
public class Settings {

    private List<Setting> all = List.of();

    /** For the container's proxy. */
    protected Settings() {}

    @Inject
    public Settings(Collectivites collectivites, PublishedProcedures procedures) {
        all = List.of(
                new Places(),
                new Desks(),
                new Types(collectivites, procedures),
                new Openings(),
                new Closures(),
                new Holidays(new HolidayChoice(collectivites)));
    }

    /** The setting of this name, which only a page of this module gives. */
    public Setting named(String id) {
        return all.stream()
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such setting: " + id));
    }
}
