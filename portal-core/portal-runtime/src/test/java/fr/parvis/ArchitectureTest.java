package fr.parvis;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.parvis.testkit.ArchitectureRules;

@AnalyzeClasses(
        packages = "fr.parvis",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.WithoutTestKit.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_SPI_STANDS_ALONE = ArchitectureRules.SPI_STANDS_ALONE;

    @ArchTest
    static final ArchRule THE_SPI_HOLDS_NO_IMPLEMENTATION = ArchitectureRules.SPI_HOLDS_NO_IMPLEMENTATION;

    @ArchTest
    static final ArchRule INTERNALS_STAY_INSIDE = ArchitectureRules.INTERNALS_STAY_INSIDE;

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = ArchitectureRules.NO_CYCLES;

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_SCREENS = ArchitectureRules.NOTHING_DEPENDS_ON_SCREENS;

    @ArchTest
    static final ArchRule FACES_STAYS_IN_WEB = ArchitectureRules.FACES_ONLY_IN_WEB;

    @ArchTest
    static final ArchRule JAX_RS_STAYS_IN_REST = ArchitectureRules.JAX_RS_ONLY_IN_REST;

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_QUERY = ArchitectureRules.NO_QUERIES_IN_SCREENS;

    @ArchTest
    static final ArchRule NOTHING_IS_KEPT_IN_A_SESSION = ArchitectureRules.NO_SESSION_SCOPE;

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = ArchitectureRules.TIME_FROM_THE_CLOCK;

    @ArchTest
    static final ArchRule NAMES_MEAN_SOMETHING = ArchitectureRules.NAMES_MEAN_SOMETHING;

    /** The kit is on the class path of tests; it is not part of the portal. */
    static final class WithoutTestKit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("portal-testkit");
        }
    }
}
