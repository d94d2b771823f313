package fr.parvis.it.support;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Registers {@link ContainerWorld} with Arquillian. */
public final class ContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ContainerWorld.class);
    }
}
