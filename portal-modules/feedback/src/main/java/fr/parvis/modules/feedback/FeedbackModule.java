package fr.parvis.modules.feedback;

import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;

/** Feedback: residents say what is hard, and see that it was heard. */
@ApplicationScoped
public class FeedbackModule implements ServiceModule {

    @Override
    public String id() {
        return "feedback";
    }

    @Override
    public int spiVersion() {
        return 1;
    }
}
