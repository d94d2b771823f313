package fr.parvis.modules.appointments.pass.desk;

import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.pass.NewPass;
import fr.parvis.modules.appointments.pass.Pass.Kind;
import fr.parvis.modules.appointments.pass.Pass.Way;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agent typed to make a pass.
 *
 * @param values by the name of their field
 * @param texts whether text messages can be sent
 */
record PassForm(Map<String, String> values, boolean texts) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;

    /** Key of the sentence about what is wrong, or empty. */
    Optional<String> wrong() {
        if (value("nom").isEmpty()
                || value("nom").length() > LONGEST_NAME
                || value("prenoms").length() > LONGEST_NAME) {
            return Optional.of("pass.error.name");
        }
        if (days().isEmpty()) {
            return Optional.of("pass.error.days");
        }
        if (way() == Way.MAIL && email().isEmpty()) {
            return Optional.of("book.error.email");
        }
        if (way() == Way.SMS && (!texts || phone().filter(Contact::isMobile).isEmpty())) {
            return Optional.of("pass.error.mobile");
        }
        return Optional.empty();
    }

    NewPass pass(Kind kind, Optional<UUID> type, String service) {
        return new NewPass(
                kind,
                type,
                service,
                kind == Kind.PARTNER ? "" : value("prenoms"),
                value("nom"),
                email().map(Contact::value),
                phone().map(Contact::value),
                way(),
                days().orElseThrow());
    }

    private Way way() {
        return switch (value("moyen")) {
            case "sms" -> Way.SMS;
            case "lettre" -> Way.LETTER;
            default -> Way.MAIL;
        };
    }

    private Optional<Contact> email() {
        return Contact.email(value("courriel"));
    }

    private Optional<Contact> phone() {
        return Contact.phone(value("telephone"));
    }

    private Optional<Integer> days() {
        return Optional.of(value("jours"))
                .filter(days -> days.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(days -> days >= 1 && days <= MOST_DAYS);
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }
}
