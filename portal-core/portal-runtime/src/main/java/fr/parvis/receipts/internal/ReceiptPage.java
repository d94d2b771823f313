package fr.parvis.receipts.internal;

import fr.parvis.receipts.Receipt;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivite.Service;
import fr.parvis.spi.collectivite.Contact;
import fr.parvis.spi.request.RequestContent.Line;
import fr.parvis.spi.request.RequestContent.Section;
import fr.parvis.spi.request.RequestContent.SilenceRule;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Writes a receipt into its page. */
final class ReceiptPage {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Template page;
    private final Map<String, String> texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    ReceiptPage(Template page, Map<String, String> texts, Locale language) {
        this.page = page;
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
        this.moment = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language);
    }

    void fill(Receipt receipt) {
        String title = texts.get("receipt.title") + " " + receipt.reference();
        page.fill("title", title);
        page.element("description").setAttribute("content", title);
        page.element("author").setAttribute("content", receipt.collectivite().name());
        page.fill("reference", receipt.reference());
        page.fill("procedure", receipt.title());
        page.fill("received", moment.format(inParis(receipt.receivedAt())));
        if (receipt.applicant().isBlank()) {
            page.remove("applicant-line");
        } else {
            page.fill("applicant", receipt.applicant());
        }
        service(receipt.collectivite(), receipt.service());
        next(receipt);
        receipt.answers().ifPresentOrElse(this::answers, this::hideAnswers);
    }

    private void service(Collectivite collectivite, String slug) {
        Optional<Service> service = Optional.ofNullable(collectivite.services().get(slug));
        Contact contact = collectivite.contact();
        page.fill("service", service.map(Service::name).orElse(collectivite.name()));
        page.fill("address", String.join(", ", contact.addressLines()));
        page.fill("phone", service.flatMap(Service::phone).orElse(contact.phone()));
        page.fill("email", service.flatMap(Service::email).orElse(contact.email()));
    }

    private void next(Receipt receipt) {
        page.fill(
                "target",
                receipt.dueAt()
                        .map(due -> say("receipt.target", day.format(inParis(due))))
                        .orElse(texts.get("receipt.target.none")));
        Optional<SilenceRule> silence = receipt.silence();
        if (silence.isPresent()) {
            ZonedDateTime end =
                    inParis(receipt.receivedAt()).plusMonths(silence.get().months());
            String key = silence.get().accepted() ? "receipt.silence.accepted" : "receipt.silence.refused";
            page.fill("silence", say(key, day.format(end)));
        } else {
            page.remove("silence");
            page.remove("incomplete");
        }
    }

    private void answers(List<Section> sections) {
        page.remove("answers-hidden");
        Element answers = page.element("answers");
        for (Section section : sections) {
            page.append(answers, "h3", section.title());
            section.lines().forEach(line -> answer(answers, line));
        }
    }

    private void answer(Element answers, Line line) {
        Element label = page.append(answers, "p", line.label());
        label.setAttribute("class", "label");
        List<String> values = line.values().isEmpty() ? List.of(texts.get("receipt.unanswered")) : line.values();
        for (String value : values) {
            page.append(answers, "p", value).setAttribute("class", "value");
        }
    }

    private void hideAnswers() {
        page.fill("answers-hidden", texts.get("receipt.answers.hidden"));
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.get(key), values);
    }

    private static ZonedDateTime inParis(Instant instant) {
        return instant.atZone(PARIS);
    }
}
