package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.Contact;
import fr.parvis.modules.feedback.answer.HelpChannel;
import fr.parvis.modules.feedback.answer.Moment;
import fr.parvis.modules.feedback.answer.OpenAnswer;
import fr.parvis.modules.feedback.comment.Asked;
import fr.parvis.modules.feedback.comment.Comments;
import fr.parvis.modules.feedback.web.PageError;
import fr.parvis.modules.feedback.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was sent at a step, and keeps it. */
@RequestScoped
public class StepForms {

    /** The State's limit of the other help. */
    private static final int LONGEST_OTHER = 250;

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
    private static final String EMAIL_FIELD = "courriel";

    private Visit visit;
    private Answers answers;
    private Comments comments;
    private Senders senders;

    /** For the container's proxy. */
    protected StepForms() {}

    @Inject
    public StepForms(Visit visit, Answers answers, Comments comments, Senders senders) {
        this.visit = visit;
        this.answers = answers;
        this.comments = comments;
        this.senders = senders;
    }

    /** The field that keeps a step from being kept. */
    public Optional<PageError> problem(Step step) {
        String email = visit.parameter(EMAIL_FIELD);
        boolean wrong = step == Step.COMMENT
                && !email.isEmpty()
                && !(email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches());
        return wrong ? Optional.of(new PageError(EMAIL_FIELD, "")) : Optional.empty();
    }

    /** Keeps a step, and tells the next one; empty after the last. */
    @Transactional
    public Optional<Step> keep(Step step, OpenAnswer answer) {
        return switch (step) {
            case CLARITY -> keepClarity(answer);
            case HELP -> keepHelp(answer);
            case HELP_QUALITY -> keepQuality(answer);
            case COMMENT -> keepComment(answer);
        };
    }

    private Optional<Step> keepClarity(OpenAnswer answer) {
        answers.keepClarity(answer, visit.number("clarte", Scales.HIGHEST));
        return Optional.of(Step.HELP);
    }

    private Optional<Step> keepHelp(OpenAnswer answer) {
        List<HelpChannel> chosen = chosen();
        answers.keepContacts(
                answer,
                chosen.stream()
                        .map(channel -> new Contact(channel, Optional.empty(), Optional.empty()))
                        .toList());
        if (chosen.contains(HelpChannel.OTHER)) {
            String other = visit.parameter("autre");
            comments.keep(
                    answer.id(),
                    Asked.CONTACT,
                    other.substring(0, Math.min(LONGEST_OTHER, other.length())),
                    senders.names());
        }
        boolean reached = chosen.stream().anyMatch(HelpChannel::isAdministration);
        return Optional.of(reached ? Step.HELP_QUALITY : Step.COMMENT);
    }

    /** Who needed no help asked nobody: a real help counts more than that box. */
    private List<HelpChannel> chosen() {
        List<String> sent = visit.values("aide");
        List<HelpChannel> chosen = Arrays.stream(HelpChannel.values())
                .filter(channel -> sent.contains(channel.name()))
                .toList();
        return chosen.size() == 1
                ? chosen
                : chosen.stream().filter(channel -> channel != HelpChannel.NONE).toList();
    }

    private Optional<Step> keepQuality(OpenAnswer answer) {
        answers.keepContacts(
                answer, answers.contacts(answer).stream().map(this::judged).toList());
        return Optional.of(Step.COMMENT);
    }

    private Contact judged(Contact contact) {
        HelpChannel channel = contact.channel();
        if (!channel.isAdministration()) {
            return contact;
        }
        Optional<Boolean> reached = Optional.of(visit.parameter("joint-" + channel))
                .filter(said -> said.equals("oui") || said.equals("non"))
                .map("oui"::equals);
        Optional<Integer> quality =
                reached.orElse(true) ? visit.number("qualite-" + channel, Scales.HIGHEST) : Optional.empty();
        return new Contact(channel, reached, quality);
    }

    private Optional<Step> keepComment(OpenAnswer answer) {
        comments.keep(answer.id(), asked(answer.moment()), visit.parameter("texte"), senders.names());
        String email = visit.parameter(EMAIL_FIELD);
        if (!email.isEmpty()) {
            answers.keepWish(answer, email);
        }
        answers.finish(answer);
        return Optional.empty();
    }

    private static Asked asked(Moment moment) {
        return switch (moment) {
            case PAGE -> Asked.PAGE;
            case GIVEN_UP -> Asked.REASON;
            case PROCEDURE, REQUEST, APPOINTMENT -> Asked.VERBATIM;
        };
    }
}
