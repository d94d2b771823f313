package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.FileType;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.display.Written;
import fr.parvis.modules.forms.input.EmailInput;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.spi.collectivite.Collectivite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How each kind of question looks.
 *
 * @param situation who answers, and when
 * @param collectivite where
 */
record Looks(Situation situation, Collectivite collectivite) {

    private static final int FEW_CHOICES = 15;
    private static final int NARROW = 10;
    private static final int MEGABYTE = 1024 * 1024;

    /** The case of {@code field.xhtml}. */
    static String kindOf(AskedQuestion asked) {
        Kind kind = asked.question().kind();
        if (asked.locked()) {
            return "Locked";
        }
        boolean many = kind instanceof Kind.OneChoice one && one.choices().size() > FEW_CHOICES;
        return many ? "ManyChoices" : kind.getClass().getSimpleName();
    }

    static List<Choice> choices(Kind kind) {
        if (kind instanceof Kind.OneChoice one) {
            return one.choices();
        }
        return kind instanceof Kind.SeveralChoices several ? several.choices() : List.of();
    }

    /** The texts that were typed under a name, by part. */
    static Map<String, List<String>> typedUnder(String name, Typed typed) {
        Map<String, List<String>> parts = new HashMap<>();
        typed.fields().forEach((field, texts) -> {
            if (field.equals(name)) {
                parts.put("", texts);
            } else if (field.startsWith(name + "-")) {
                parts.put(field.substring(name.length() + 1), texts);
            }
        });
        return parts;
    }

    /** Names of the collectivité and its phones in a text of the procedure. */
    String words(String text) {
        return text.replace("{collectivite}", collectivite.name())
                .replace("{telephone}", collectivite.contact().phone())
                .replace("{urgence}", collectivite.contact().emergencyPhone());
    }

    Map<String, String> of(AskedQuestion asked) {
        Map<String, String> look = new HashMap<>();
        Kind kind = asked.question().kind();
        asked.question().purpose().ifPresent(token -> look.put("autocomplete", token));
        if (kind instanceof Kind.ShortText text) {
            look.put("width", text.maxLength() <= NARROW ? String.valueOf(NARROW) : "");
        } else if (kind instanceof Kind.LongText text) {
            look.put("max", String.valueOf(text.maxLength()));
        } else if (kind instanceof Kind.Whole whole) {
            look.put("suffix", whole.unit().orElse(""));
        } else if (kind instanceof Kind.Decimal decimal) {
            look.put("suffix", decimal.unit().orElse(""));
        } else if (kind instanceof Kind.Email email) {
            boolean twice = new EmailInput(email, situation.applicant().signedIn()).isTwice();
            look.put("twice", twice ? "oui" : "");
        } else if (kind instanceof Kind.Tick tick) {
            tick.link()
                    .ifPresent(link -> look.putAll(Map.of("linkLabel", link.label(), "linkAddress", link.address())));
        } else if (kind instanceof Kind.Information text) {
            look.put("level", text.level().name());
            look.put("text", words(text.text()));
        } else if (kind instanceof Kind.Address address) {
            look.put("area", area(address.area()));
            look.put("commune", collectivite.name());
        } else if (kind instanceof Kind.Repeated repeated) {
            look.put("item", repeated.item());
            look.put("more", asked.items().size() < repeated.max() ? "oui" : "");
            look.put("fewer", asked.items().size() > repeated.min() ? "oui" : "");
            look.put("count", String.valueOf(asked.items().size()));
        } else if (kind instanceof Kind.Files files) {
            files(asked, files, look);
        }
        return look;
    }

    private String area(Kind.Area area) {
        boolean known = area == Kind.Area.COMMUNE && collectivite.kind() == Collectivite.Kind.COMMUNE;
        return known ? "COMMUNE" : area == Kind.Area.COMMUNE ? "FRANCE" : area.name();
    }

    private void files(AskedQuestion asked, Kind.Files files, Map<String, String> look) {
        look.put("accept", files.types().stream().map(FileType::mediaType).collect(Collectors.joining(",")));
        look.put("types", files.typeNames());
        look.put("megabytes", String.valueOf(files.maxBytes() / MEGABYTE));
        look.put("max", String.valueOf(files.max()));
        Map<?, ?> answer = asked.answer().map(value -> (Map<?, ?>) value).orElse(Map.of());
        int sent = answer.get("documents") instanceof List<?> documents ? documents.size() : 0;
        look.put("more", sent < files.max() ? "oui" : "");
        if (files.laterDays().isPresent() && sent == 0) {
            String latest =
                    situation.today().plusDays(files.laterDays().getAsInt()).toString();
            look.put("laterDay", Written.day(latest));
            look.put("later", Optional.ofNullable(answer.get("later")).isPresent() ? "oui" : "");
        }
    }
}
