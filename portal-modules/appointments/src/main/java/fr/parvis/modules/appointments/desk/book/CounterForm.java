package fr.parvis.modules.appointments.desk.book;

import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an agent types of somebody who is at the counter or on the phone: a name, and no more than is needed. */
public final class CounterForm {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;
    private static final List<Channel> CHANNELS = List.of(Channel.COUNTER, Channel.PHONE, Channel.PAPER);

    private final AppointmentType type;
    private final int people;
    private final Map<String, String> values;
    private final Wording words;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    CounterForm(AppointmentType type, int people, Map<String, String> values, Wording words) {
        this.type = type;
        this.people = people;
        this.values = values;
        this.words = words;
    }

    /** Finds what is missing or wrong. */
    boolean check() {
        wrong.clear();
        if (value("nom").isEmpty()) {
            wrong.put("nom", words.text("counter.error.name"));
        }
        Stream.of("nom", "prenoms").forEach(name -> limit(name, LONGEST_NAME));
        phone(value("telephone"));
        email(value("courriel"));
        if (isAddressNeeded() && value("adresse").isEmpty()) {
            wrong.put("adresse", words.text("book.error.address"));
        }
        Stream.of("adresse", "remarque").forEach(name -> limit(name, LONGEST_TEXT));
        return wrong.isEmpty();
    }

    private void phone(String typed) {
        if (typed.isEmpty() && isPhoneNeeded()) {
            wrong.put("telephone", words.text("counter.error.phone-needed"));
        } else if (!typed.isEmpty() && Contact.phone(typed).isEmpty()) {
            wrong.put("telephone", words.text("book.error.phone"));
        }
    }

    private void email(String typed) {
        if (typed.isEmpty() && isEmailNeeded()) {
            wrong.put("courriel", words.text("counter.error.email-needed"));
        } else if (!typed.isEmpty() && Contact.email(typed).isEmpty()) {
            wrong.put("courriel", words.text("book.error.email"));
        }
    }

    private void limit(String name, int longest) {
        if (value(name).length() > longest) {
            wrong.put(name, words.text("book.error.long", longest));
        }
    }

    /** A fault that others found. */
    void refuse(String field, String sentence) {
        wrong.put(field, sentence);
    }

    Details details() {
        String address = isAddressNeeded() ? words.text("book.address") + " : " + value("adresse") : "";
        return new Details(
                value("prenoms"),
                value("nom"),
                Contact.email(value("courriel")).map(Contact::value),
                Contact.phone(value("telephone")).map(Contact::value),
                String.join(
                        "\n",
                        Stream.of(address, value("remarque"))
                                .filter(line -> !line.isEmpty())
                                .toList()),
                Optional.empty());
    }

    /** How the resident asks for it: at the counter, unless the agent says otherwise. */
    Channel channel() {
        return CHANNELS.stream()
                .filter(known -> known.name().equals(value("voie")))
                .findFirst()
                .orElse(Channel.COUNTER);
    }

    /** The fields of numbers of pre-applications that are filled in: not everybody has theirs with them. */
    List<String> numbersGiven() {
        return getNumbers().stream()
                .map(Item::value)
                .filter(field -> !value(field).isEmpty())
                .toList();
    }

    String number(String field) {
        return value(field).toUpperCase(words.locale());
    }

    public List<PageError> getErrors() {
        return wrong.entrySet().stream()
                .map(one -> new PageError(one.getKey(), one.getValue()))
                .toList();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getWrong() {
        return wrong;
    }

    public String getChannel() {
        return channel().name();
    }

    public List<Item> getChannels() {
        return CHANNELS.stream()
                .map(known -> new Item(known.name(), words.text("counter.channel." + known)))
                .toList();
    }

    public List<Item> getNumbers() {
        return type.antsReason().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, people)
                        .mapToObj(number -> new Item("numero-" + number, words.text("counter.number", number)))
                        .toList();
    }

    public boolean isPhoneNeeded() {
        return type.mode() == Mode.PHONE;
    }

    public boolean isEmailNeeded() {
        return type.mode() == Mode.VIDEO;
    }

    public boolean isAddressNeeded() {
        return type.mode() == Mode.HOME;
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** A choice or a field with its label. */
    public record Item(String value, String label) {}
}
