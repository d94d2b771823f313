package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms that collectivités publish are held to the same rules as the pages of the product. */
@ExtendWith(RunningPortal.class)
class PublishedFormsE2E {

    private static final int MANY = 10;

    @Test
    void everyQuestionOfEachIsForEverybody(Portal portal) {
        Set<String> seen = new HashSet<>();
        try (Visitor lucie = People.lucie(portal)) {
            check(lucie, seen);
            assertThat(seen).hasSizeGreaterThan(MANY);
        }
    }

    @Test
    void soAreThoseOfTheOtherTowns(Portal portal) {
        Set<String> seen = new HashSet<>();
        for (String host : new String[] {"metropole", "saint-aubin", "les-essarts"}) {
            try (Visitor visitor = portal.visitor(host)) {
                check(visitor, seen);
            }
        }
        assertThat(seen).hasSizeGreaterThan(MANY);
    }

    /** A form that towns share is checked once, unless its words differ. */
    private static void check(Visitor visitor, Set<String> seen) {
        for (String form : Forms.published(visitor)) {
            if (Forms.begin(visitor, form)) {
                Forms.openWhole(visitor);
                if (seen.add(form + visitor.page().locator("main").innerText())) {
                    visitor.checkPage();
                }
            }
        }
    }
}
