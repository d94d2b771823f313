package fr.parvis.testkit;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal as it is delivered, with tests and the module under test: what a container test deploys.
 *
 * <pre>{@code
 * @Deployment
 * static WebArchive portal() {
 *     return PortalDeployment.of(war).withModule(ParkingModule.class).withTests(ParkingIT.class).archive();
 * }
 * }</pre>
 */
public final class PortalDeployment {

    private final WebArchive archive;

    private PortalDeployment(WebArchive archive) {
        this.archive = archive;
    }

    /** The portal of this WAR; its name and context are those of the provisioned server. */
    public static PortalDeployment of(Path war) {
        return new PortalDeployment(ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(war.toFile())
                .as(WebArchive.class));
    }

    /** Adds a module as a jar: the package of its descriptor, what is below it, and its texts. */
    public PortalDeployment withModule(Class<?> descriptor) {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, descriptor.getSimpleName() + ".jar")
                .addPackages(true, descriptor.getPackage());
        for (String language : new String[] {"fr", "en"}) {
            String texts = descriptor.getPackageName().replace('.', '/') + "/Texts_" + language + ".properties";
            jar.addAsResource(texts);
        }
        archive.addAsLibrary(jar);
        return this;
    }

    /** Adds the package of a test. */
    public PortalDeployment withTests(Class<?> test) {
        archive.addPackage(test.getPackage());
        return this;
    }

    /** Adds the library that a class comes from, for tests to use in the container. */
    public PortalDeployment withLibraryOf(Class<?> type) {
        try {
            archive.addAsLibrary(new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            return this;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public WebArchive archive() {
        return archive;
    }
}
