package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.RequestLinks;
import fr.parvis.modules.feedback.jdma.Button;
import fr.parvis.modules.feedback.jdma.Button.Show;
import fr.parvis.modules.feedback.jdma.Buttons;
import fr.parvis.modules.feedback.jdma.JdmaSettings;
import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.feedback.Asker;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.feedback.Occasion.Kind;
import fr.parvis.spi.feedback.PageQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The links to this module's questions, made of what is in memory. */
@ApplicationScoped
public class FeedbackAsker implements Asker {

    private static final String MODULE = "feedback";
    private static final String FOOT = Visit.PAGES + "cette-page?de=";

    private RequestLinks links;
    private Buttons buttons;
    private JdmaSettings jdma;

    /** For the container's proxy. */
    protected FeedbackAsker() {}

    @Inject
    public FeedbackAsker(RequestLinks links, Buttons buttons, JdmaSettings jdma) {
        this.links = links;
        this.buttons = buttons;
        this.jdma = jdma;
    }

    @Override
    public String moduleId() {
        return MODULE;
    }

    @Override
    public List<Invitation> on(Occasion occasion) {
        Optional<Button> button = Optional.of(occasion)
                .filter(one -> one.kind() == Kind.SUBMITTED || one.kind() == Kind.DECIDED)
                .flatMap(one -> buttons.of(one.procedureId()));
        Optional<Invitation> own =
                button.filter(one -> one.show() == Show.INSTEAD).isPresent()
                        ? Optional.empty()
                        : address(occasion)
                                .map(address -> new Invitation(
                                        MODULE, key(occasion, "sentence"), key(occasion, "label"), address));
        return Stream.concat(own.stream(), button.map(this::toTheState).stream())
                .toList();
    }

    private Invitation toTheState(Button button) {
        return new Invitation(MODULE, "invite.state.sentence", "invite.state.label", button.addressAt(jdma.address()));
    }

    @Override
    public Optional<PageQuestion> at(String page) {
        if (page.startsWith(Visit.PAGES)) {
            return Optional.empty();
        }
        String foot = FOOT + URLEncoder.encode(page, StandardCharsets.UTF_8) + "&aide=";
        return Optional.of(
                new PageQuestion(MODULE, "foot.question", "foot.yes", foot + "oui", "foot.no", foot + "non"));
    }

    private Optional<String> address(Occasion occasion) {
        String about = occasion.procedureId() + "/" + occasion.revision() + "/";
        return occasion.subject().isEmpty()
                ? Optional.of(Visit.PAGES + "abandon/" + about + occasion.page())
                : links.keyAtOnce(occasion.subject().get(), occasion.procedureId(), occasion.revision())
                        .map(key -> Visit.PAGES + "avis/" + about + key);
    }

    private static String key(Occasion occasion, String part) {
        return "invite." + occasion.kind().name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
