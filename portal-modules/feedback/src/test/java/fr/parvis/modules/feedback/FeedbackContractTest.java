package fr.parvis.modules.feedback;

import fr.parvis.modules.feedback.answer.Contact;
import fr.parvis.modules.feedback.answer.HelpChannel;
import fr.parvis.modules.feedback.answer.OpenAnswer;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.comment.Asked;
import fr.parvis.modules.feedback.comment.Dictionary;
import fr.parvis.spi.module.ServiceModule;
import fr.parvis.testkit.ModuleContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

class FeedbackContractTest extends ModuleContract {

    @Override
    protected ServiceModule module() {
        return new FeedbackModule();
    }

    @Override
    protected void fillTables(DataSource brumeval) {
        FeedbackWorld world = new FeedbackWorld(brumeval);
        OpenAnswer answer = world.answers
                .find(world.answer("fete", Satisfaction.GOOD, "192.0.2.1").orElseThrow())
                .orElseThrow();
        world.answers.keepContacts(answer, List.of(new Contact(HelpChannel.PHONE, Optional.of(true), Optional.of(5))));
        world.answers.keepWish(answer, "zoe@exemple.fr");
        world.comments.keep(answer.id(), Asked.VERBATIM, "Très bien", Set.of());
        world.counting.run();
        world.answer("fete", Satisfaction.GOOD, "192.0.2.1");
        world.words.put(new Dictionary.Word("fastoche", 2, ""));
        world.links.key(UUID.randomUUID(), "fete", 1);
    }
}
