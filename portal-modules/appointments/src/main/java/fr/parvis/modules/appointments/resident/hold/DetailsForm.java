package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who comes, and how to reach them: what was typed, what is wrong with it, and what it says. */
public final class DetailsForm {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;

    private final AppointmentType type;
    private final int people;
    private final boolean proof;
    private final Map<String, String> values;
    private final Wording words;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private boolean texted;

    /**
     * The form.
     *
     * @param proof whether an e-mail address has to be proved by a code
     * @param values what was typed so far
     */
    public DetailsForm(AppointmentType type, int people, boolean proof, Map<String, String> values, Wording words) {
        this.type = type;
        this.people = people;
        this.proof = proof;
        this.values = values;
        this.words = words;
    }

    /** The same form where codes can go to mobile phones too. */
    public DetailsForm texted(boolean possible) {
        texted = possible;
        return this;
    }

    /** Finds what is missing or wrong. */
    public boolean check() {
        wrong.clear();
        if (isPrescriber()) {
            name("accompagnant", "book.error.prescriber");
            if (Contact.email(value("accompagnant-courriel")).isEmpty()) {
                wrong.put("accompagnant-courriel", words.text("book.error.prescriber-contact"));
            }
        }
        name("prenoms", "book.error.given");
        name("nom", "book.error.family");
        getOthers().forEach(other -> name(other.name(), "book.error.other"));
        contacts();
        if (isAddressNeeded()) {
            name("adresse", "book.error.address");
        }
        if (value("commentaire").length() > LONGEST_TEXT) {
            wrong.put("commentaire", words.text("book.error.long", LONGEST_TEXT));
        }
        return wrong.isEmpty();
    }

    private void contacts() {
        boolean noEmail = value("courriel").isEmpty();
        boolean noPhone = value("telephone").isEmpty();
        if (noEmail && isEmailNeeded()) {
            wrong.put("courriel", words.text(proof ? "book.error.email-code" : "book.error.email-needed"));
        } else if (noEmail && proof && phone().filter(Contact::isMobile).isEmpty()) {
            wrong.put("courriel", words.text("book.error.contact-code"));
        } else if (noEmail && noPhone) {
            wrong.put("courriel", words.text("book.error.contact"));
        } else if (!noEmail && email().isEmpty()) {
            wrong.put("courriel", words.text("book.error.email"));
        }
        if (noPhone && isPhoneNeeded()) {
            wrong.put("telephone", words.text("book.error.phone-needed"));
        } else if (!noPhone && phone().isEmpty()) {
            wrong.put("telephone", words.text("book.error.phone"));
        }
    }

    private void name(String field, String key) {
        if (value(field).isBlank()) {
            wrong.put(field, words.text(key));
        } else if (value(field).length() > LONGEST_NAME) {
            wrong.put(field, words.text("book.error.long", LONGEST_NAME));
        }
    }

    /** What is wrong, as the summary of errors lists it. */
    public List<PageError> errors() {
        return wrong.entrySet().stream()
                .map(one -> new PageError(one.getKey(), one.getValue()))
                .toList();
    }

    /** A fault that others found. */
    public void refuse(String field, String sentence) {
        wrong.put(field, sentence);
    }

    public Optional<Contact> email() {
        return Contact.email(value("courriel"));
    }

    public Optional<Contact> phone() {
        return Contact.phone(value("telephone"));
    }

    /** Where a code goes: the e-mail address, else the mobile phone. */
    public Optional<Contact> toProve() {
        return email().or(() -> phone().filter(one -> texted && one.isMobile()));
    }

    /** The numbers of pre-applications, in order. */
    public List<String> numbers() {
        return getNumbers().stream()
                .map(question -> value(question.name()).toUpperCase(words.locale()))
                .toList();
    }

    /** What the appointment is to hold. */
    public Details details() {
        return new Details(
                value("prenoms"),
                value("nom"),
                email().map(Contact::value),
                phone().map(Contact::value),
                String.join("\n", comment()),
                Optional.ofNullable(values.get(Answers.BESIDE)).map(UUID::fromString));
    }

    /** What agents read beside the name. */
    private List<String> comment() {
        List<String> lines = new ArrayList<>();
        Wording french = Wording.french();
        if (isPrescriber()) {
            lines.add(french.text("book.prescriber") + " : " + value("accompagnant") + ", "
                    + value("accompagnant-courriel"));
        }
        if (people > 1) {
            lines.add(french.text("book.check.people") + " : "
                    + String.join(
                            ", ",
                            getOthers().stream().map(one -> value(one.name())).toList()));
        }
        if (isAddressNeeded()) {
            lines.add(french.text("book.address") + " : " + value("adresse"));
        }
        if (!value("commentaire").isEmpty()) {
            lines.add(value("commentaire"));
        }
        return lines;
    }

    /** What was typed, to be read over. */
    public List<Question> answers() {
        Stream<Question> who = Stream.of(
                new Question("accompagnant", words.text("book.prescriber.name")),
                new Question("accompagnant-courriel", words.text("book.prescriber.contact")),
                new Question("prenoms", words.text("book.given")),
                new Question("nom", words.text("book.family")));
        Stream<Question> rest = Stream.of(
                new Question("courriel", words.text("book.email")),
                new Question("telephone", words.text("book.phone")),
                new Question("adresse", words.text("book.address")),
                new Question("commentaire", words.text("book.comment")));
        return Stream.of(who, getOthers().stream(), getNumbers().stream(), rest)
                .flatMap(questions -> questions)
                .filter(question -> !value(question.name()).isEmpty())
                .toList();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getWrong() {
        return wrong;
    }

    public boolean isPrescriber() {
        return type.audience() == Audience.PRESCRIBER;
    }

    public boolean isEmailNeeded() {
        return proof && !texted || type.mode() == Mode.VIDEO;
    }

    /** Key of the text that says what the phone is for. */
    public String getPhoneHint() {
        if (isPhoneNeeded()) {
            return "book.phone.call";
        }
        if (texted) {
            return proof ? "book.phone.texted.code" : "book.phone.texted";
        }
        return isEmailNeeded() ? "book.phone.more" : "book.phone.hint";
    }

    public boolean isPhoneNeeded() {
        return type.mode() == Mode.PHONE;
    }

    public boolean isAddressNeeded() {
        return type.mode() == Mode.HOME;
    }

    /** Names of the people who come along for a request of their own. */
    public List<Question> getOthers() {
        return IntStream.rangeClosed(2, people)
                .mapToObj(number -> new Question("personne-" + number, words.text("book.other", number)))
                .toList();
    }

    /** Numbers of pre-applications for identity papers. */
    public List<Question> getNumbers() {
        return type.antsReason().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, people)
                        .mapToObj(number -> new Question("numero-" + number, label(number)))
                        .toList();
    }

    private String label(int number) {
        if (people == 1) {
            return words.text("book.ants.only");
        }
        return words.text(number == 1 ? "book.ants" : "book.ants.next", number);
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }
}
