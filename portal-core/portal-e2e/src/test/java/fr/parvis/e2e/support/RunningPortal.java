package fr.parvis.e2e.support;

import com.microsoft.playwright.Browser;
import fr.parvis.launcher.world.Home;
import fr.parvis.launcher.world.PortalWorld;
import fr.parvis.launcher.world.Ports;
import fr.parvis.launcher.world.Progress;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Portal}: the whole world, started once for all test classes, on ports and in a folder of its own, and
 * one browser once somebody visits.
 */
public final class RunningPortal implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(RunningPortal.class);
    private static final int FIRST_PORT_OFFSET = 1_000;
    private static final int STEP = 10;

    @Override
    public void beforeAll(ExtensionContext context) {
        portal(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    private static Portal portal(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(STORE);
        PortalWorld world = store.getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .world();
        return store.getOrComputeIfAbsent(Portal.class, key -> new Portal(world, () -> browser(store)), Portal.class);
    }

    private static Browser browser(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class)
                .browser();
    }

    private record Started(PortalWorld world) implements AutoCloseable {

        static Started now() {
            Home home = new Home(Path.of("target", "world"));
            PortalWorld.reset(home);
            return new Started(PortalWorld.start(home, freePorts(), new Progress(System.out)));
        }

        private static Ports freePorts() {
            return IntStream.iterate(FIRST_PORT_OFFSET, offset -> offset + STEP)
                    .mapToObj(Ports::new)
                    .filter(Ports::areFree)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() {
            world.close();
        }
    }
}
