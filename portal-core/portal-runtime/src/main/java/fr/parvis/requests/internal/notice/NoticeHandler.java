package fr.parvis.requests.internal.notice;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.spi.notification.Mailer;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;

/** Turns a notice into an e-mail; a request that was erased meanwhile needs none. */
@ApplicationScoped
public class NoticeHandler implements OutboxHandler {

    private final JsonMapper json = new JsonMapper();
    private RequestRows rows;
    private NoticeMails mails;
    private Mailer mailer;

    /** For the container's proxy. */
    protected NoticeHandler() {}

    @Inject
    public NoticeHandler(RequestRows rows, NoticeMails mails, Mailer mailer) {
        this.rows = rows;
        this.mails = mails;
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return Notices.KIND;
    }

    @Override
    public void deliver(Delivery delivery) throws IOException {
        Notice notice = json.readValue(delivery.payload(), Notice.class);
        Optional<Facts> request = rows.find(notice.request()).map(Request::facts);
        if (request.isPresent() && request.get().applicantEmail().isPresent()) {
            mailer.send(delivery.idempotencyKey(), mails.write(notice, request.get()));
        }
    }
}
