package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.KindInput;
import java.util.Optional;

/** Finds who reads the fields of a kind. */
public record KindInputs(Setting setting) {

    /** Empty for what has no field of its own: texts, computed values, files, groups and repeated questions. */
    public Optional<KindInput> of(Kind kind) {
        if (kind instanceof Kind.ShortText || kind instanceof Kind.LongText) {
            return Optional.of(new TextInput(kind));
        }
        if (kind instanceof Kind.Email email) {
            return Optional.of(new EmailInput(email, setting.signedIn()));
        }
        if (kind instanceof Kind.Phone) {
            return Optional.of(new PhoneInput());
        }
        if (kind instanceof Kind.Day || kind instanceof Kind.Moment || kind instanceof Kind.Hour) {
            return Optional.of(new TimeInput(kind));
        }
        if (kind instanceof Kind.Whole || kind instanceof Kind.Decimal) {
            return Optional.of(new NumberInput(kind));
        }
        if (kind instanceof Kind.Address address) {
            return Optional.of(new AddressInput(address.area(), setting.commune()));
        }
        if (kind instanceof Kind.Place) {
            return Optional.of(new PlaceInput(setting.commune()));
        }
        return ChoiceInput.reads(kind) ? Optional.of(new ChoiceInput(kind)) : Optional.empty();
    }
}
