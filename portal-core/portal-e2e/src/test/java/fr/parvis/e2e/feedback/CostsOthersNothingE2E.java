package fr.parvis.e2e.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.StreetProblem;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables of feedback are out of reach, as in a database that hangs: the pages of others do not notice. */
@ExtendWith(RunningPortal.class)
class CostsOthersNothingE2E {

    private static final String OUT_OF_REACH = "LOCK TABLE feedback.answer, feedback.comment, feedback.contact, "
            + "feedback.secret, feedback.day_salt, feedback.day_count, feedback.word IN ACCESS EXCLUSIVE MODE";

    @Test
    void aRequestIsSubmittedAndItsPageAsksWhileNoAnswerCouldBeKept(Portal portal) throws SQLException {
        try (Connection hanging = portal.world().database().getConnection();
                Statement lock = hanging.createStatement();
                Visitor visitor = portal.visitor("brumeval")) {
            hanging.setAutoCommit(false);
            lock.execute(OUT_OF_REACH);

            StreetProblem.submitDanger(visitor);

            assertThat(visitor.text()).contains("Donner mon avis");
            visitor.open("/demarches/copie-acte-etat-civil");
            assertThat(visitor.text()).contains("Cette page vous a-t-elle aidé ?");
            hanging.rollback();
        }
    }
}
