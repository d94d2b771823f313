package fr.parvis.it.support;

import fr.parvis.it.sample.SampleModule;
import fr.parvis.launcher.world.BuildOutput;
import fr.parvis.testkit.PortalDeployment;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What container tests deploy. */
public final class Deployments {

    private Deployments() {}

    /** The portal as it is delivered, with the sample module in a jar of its own and the tests beside it. */
    public static WebArchive portalWithSample(Class<?> test) {
        return PortalDeployment.of(BuildOutput.read().server().resolveSibling("portal-web.war"))
                .withModule(SampleModule.class)
                .withTests(test)
                .withLibraryOf(Assertions.class)
                .withLibraryOf(Awaitility.class)
                .withLibraryOf(Matcher.class)
                .archive();
    }
}
