package fr.parvis.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** How the portal and its modules are laid out, as rules that a test checks. */
public final class ArchitectureRules {

    private static final String ROOT = "fr.parvis.";

    /** The SPI needs nothing but the JDK and Jakarta EE. */
    public static final ArchRule SPI_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("fr.parvis.spi..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("fr.parvis.spi..", "java..", "javax.sql..", "jakarta..")
            .allowEmptyShould(true);

    /** The SPI promises; it does nothing. */
    public static final ArchRule SPI_HOLDS_NO_IMPLEMENTATION = classes()
            .that()
            .resideInAPackage("fr.parvis.spi..")
            .should()
            .beInterfaces()
            .orShould()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beAssignableTo(Exception.class)
            .orShould()
            .haveSimpleName("package-info")
            .allowEmptyShould(true);

    /** What is inside a feature stays there. */
    public static final ArchRule INTERNALS_STAY_INSIDE =
            classes().should(Access.toInternalsOfTheirOwnFeatureOnly(ROOT)).allowEmptyShould(true);

    /** Features do not depend on each other in circles. */
    public static final ArchRule NO_CYCLES =
            slices().matching("fr.parvis.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** Screens and REST resources are the outermost layer. */
    public static final ArchRule NOTHING_DEPENDS_ON_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.parvis..web..", "fr.parvis..rest..")
            .allowEmptyShould(true);

    /** Faces is for screens. */
    public static final ArchRule FACES_ONLY_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
            .allowEmptyShould(true);

    /** JAX-RS is for resources. */
    public static final ArchRule JAX_RS_ONLY_IN_REST = noClasses()
            .that()
            .resideOutsideOfPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .allowEmptyShould(true);

    /** Screens and resources ask features; they do not query. */
    public static final ArchRule NO_QUERIES_IN_SCREENS = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.jdbi..", "java.sql..", "javax.sql..")
            .allowEmptyShould(true);

    /** Nothing is kept in a session that a request or a row could hold. */
    public static final ArchRule NO_SESSION_SCOPE = noClasses()
            .should()
            .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
            .allowEmptyShould(true);

    /** Time comes from the injected clock: a test can then stand anywhere in it. */
    public static final ArchRule TIME_FROM_THE_CLOCK =
            noClasses().should().callMethodWhere(readsTheSystemClock()).allowEmptyShould(true);

    /** A name says what a type is for. */
    public static final ArchRule NAMES_MEAN_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    /** A module knows the SPI and itself; neither the runtime nor another module. */
    public static ArchRule usesOnlyTheSpi(String modulePackage) {
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage("fr.parvis..")
                .and(DescribedPredicate.not(resideInAnyPackage("fr.parvis.spi..", modulePackage + "..")))
                .as("are of the runtime or of another module");
        return noClasses().should().dependOnClassesThat(foreign);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return describe("the system clock is read", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = owner.startsWith("java.time.")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }
}
