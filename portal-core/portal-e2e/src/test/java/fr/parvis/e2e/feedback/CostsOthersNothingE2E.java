package fr.parvis.e2e.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.StreetProblem;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables of feedback are out of reach, as in a database that hangs: the pages of others do not notice. */
@ExtendWith(RunningPortal.class)
class CostsOthersNothingE2E {

    @Test
    void aRequestIsSubmittedAndItsPageAsksWhileNoAnswerCouldBeKept(Portal portal) throws SQLException {
        try (Connection hanging = portal.world().database().getConnection();
                Visitor visitor = portal.visitor("brumeval")) {
            OutOfReach.lock(hanging);

            StreetProblem.submitDanger(visitor);

            assertThat(visitor.text()).contains("Donner mon avis");
            visitor.open("/demarches/copie-acte-etat-civil");
            assertThat(visitor.text()).contains("Cette page vous a-t-elle aidé ?");
            hanging.rollback();
        }
    }
}
