package fr.parvis.notifications.internal.sms;

import fr.parvis.configuration.Settings;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.Texter;
import fr.parvis.spi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leaves text messages in the outbox. */
@ApplicationScoped
public class OutboxTexter implements Texter {

    private Settings settings;
    private Outbox outbox;

    /** For the container's proxy. */
    protected OutboxTexter() {}

    @Inject
    public OutboxTexter(Settings settings, Outbox outbox) {
        this.settings = settings;
        this.outbox = outbox;
    }

    @Override
    public boolean isOn() {
        return settings.sms().isPresent();
    }

    @Override
    public void send(String idempotencyKey, Sms sms) {
        if (isOn()) {
            outbox.put(SmsHandler.KIND, SmsHandler.KIND + "/" + idempotencyKey, sms);
        }
    }
}
