package fr.parvis.modules.appointments.notice.sms;

import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.Texter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the text messages that were sent, by their keys. */
public final class SentTexts implements Texter {

    public final Map<String, Sms> sent = new LinkedHashMap<>();

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void send(String idempotencyKey, Sms sms) {
        sent.putIfAbsent(idempotencyKey, sms);
    }
}
