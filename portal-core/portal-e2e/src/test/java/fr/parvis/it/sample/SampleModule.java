package fr.parvis.it.sample;

import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;

/** The descriptor. */
@ApplicationScoped
public class SampleModule implements ServiceModule {

    public static final String ID = "sample";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int spiVersion() {
        return 1;
    }
}
