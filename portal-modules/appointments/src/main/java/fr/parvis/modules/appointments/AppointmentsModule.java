package fr.parvis.modules.appointments;

import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;

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
}
