package fr.parvis.requests.web.resident;

import fr.parvis.requests.follow.LostLinks;
import fr.parvis.requests.internal.submit.ReferenceNumber;
import fr.parvis.web.page.Exchange;
import fr.parvis.web.page.FieldError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code /suivi}: gets the link of a request again, by e-mail. What it answers says nothing of any request. */
@Named
@RequestScoped
public class LostLinkPage {

    private static final String PATH = "/suivi";
    private static final String REFERENCE = "numero";
    private static final String EMAIL = "courriel";
    private static final String SENT = "envoye";

    /** As much as can be said of an address without writing to it (HTML, valid e-mail address). */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private LostLinks links;
    private Exchange exchange;
    private RequestWords words;
    private List<FieldError> errors = List.of();

    /** For the container's proxy. */
    protected LostLinkPage() {}

    @Inject
    public LostLinkPage(LostLinks links, Exchange exchange, RequestWords words) {
        this.links = links;
        this.exchange = exchange;
        this.words = words;
    }

    public void load() {
        if (exchange.isPost()) {
            errors = check();
            if (errors.isEmpty()) {
                links.remind(getReference(), getEmail());
                exchange.redirect(PATH + "?" + SENT);
            }
        }
    }

    private List<FieldError> check() {
        var wrong = new ArrayList<FieldError>();
        if (ReferenceNumber.parse(getReference()).isEmpty()) {
            wrong.add(new FieldError(REFERENCE, words.text("lost.wrong.reference")));
        }
        if (!ADDRESS.matcher(getEmail()).matches()) {
            wrong.add(new FieldError(EMAIL, words.text("lost.wrong.email")));
        }
        return wrong;
    }

    /** The number, as typed or as an incomplete link told it. */
    public String getReference() {
        return exchange.parameter(REFERENCE);
    }

    public String getEmail() {
        return exchange.parameter(EMAIL);
    }

    /** Whether a link was just asked for. */
    public boolean isSent() {
        return exchange.has(SENT) && !exchange.isPost();
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    /** The sentence beside a field. */
    public String error(String field) {
        return FieldError.of(errors, field);
    }
}
