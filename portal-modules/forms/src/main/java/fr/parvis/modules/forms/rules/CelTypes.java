package fr.parvis.modules.forms.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of a procedure's answers and data, so that an expression that misspells a question is found out. */
final class CelTypes implements CelTypeProvider {

    static final String ANSWERS = "parvis.answers";
    static final String DATA = "parvis.data";
    static final String APPLICANT = "parvis.applicant";

    private static final Map<String, CelType> ADDRESS_PARTS =
            texts("street", "complement", "postcode", "city", "country");

    private final Map<String, CelType> types = new LinkedHashMap<>();

    CelTypes(Procedure procedure) {
        Map<String, CelType> place = new LinkedHashMap<>(ADDRESS_PARTS);
        place.putAll(Map.of("words", SimpleType.STRING, "latitude", SimpleType.DOUBLE, "longitude", SimpleType.DOUBLE));
        declare("parvis.address", ADDRESS_PARTS);
        declare("parvis.place", place);
        declareApplicant();
        declareQuestions(ANSWERS, procedure.questions().toList());
        typeOfData(DATA, procedure.data());
    }

    private void declareApplicant() {
        Map<String, CelType> fields = new LinkedHashMap<>(texts("given_names", "family_name", "usage_name", "email"));
        fields.put("signed_in", SimpleType.BOOL);
        fields.put("franceconnect", SimpleType.BOOL);
        fields.put("birth_date", SimpleType.TIMESTAMP);
        declare(APPLICANT, fields);
    }

    /** The type of a question's answer; null for a text, which has none. */
    CelType typeOf(String path, Question question) {
        Kind kind = question.kind();
        if (kind instanceof Kind.Day || kind instanceof Kind.Moment) {
            return SimpleType.TIMESTAMP;
        }
        if (kind instanceof Kind.Whole) {
            return SimpleType.INT;
        }
        if (kind instanceof Kind.Decimal) {
            return SimpleType.DOUBLE;
        }
        if (kind instanceof Kind.YesNo || kind instanceof Kind.Tick) {
            return SimpleType.BOOL;
        }
        if (kind instanceof Kind.SeveralChoices || kind instanceof Kind.Grid || kind instanceof Kind.Files) {
            return ListType.create(SimpleType.STRING);
        }
        if (kind instanceof Kind.Computed computed) {
            return computed.display() == Kind.Display.TEXT ? SimpleType.STRING : SimpleType.DOUBLE;
        }
        if (kind instanceof Kind.Group group) {
            return declareQuestions(path, group.questions());
        }
        if (kind instanceof Kind.Repeated repeated) {
            return ListType.create(declareQuestions(path, repeated.questions()));
        }
        if (kind instanceof Kind.Address || kind instanceof Kind.Place) {
            return StructTypeReference.create(kind instanceof Kind.Place ? "parvis.place" : "parvis.address");
        }
        return kind instanceof Kind.Information ? null : SimpleType.STRING;
    }

    private CelType declareQuestions(String name, List<Question> questions) {
        Map<String, CelType> fields = new LinkedHashMap<>();
        for (Question question : questions) {
            CelType type = typeOf(name + "." + question.id(), question);
            if (type != null) {
                fields.put(question.id(), type);
            }
        }
        return declare(name, fields);
    }

    private CelType typeOfData(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, CelType> fields = new LinkedHashMap<>();
            object.forEach((key, part) -> fields.put(key.toString(), typeOfData(name + "." + key, part)));
            return declare(name, fields);
        }
        if (value instanceof List<?> list) {
            return ListType.create(list.isEmpty() ? SimpleType.DYN : typeOfData(name + ".items", list.get(0)));
        }
        if (value instanceof Double) {
            return SimpleType.DOUBLE;
        }
        return value instanceof Boolean ? SimpleType.BOOL : SimpleType.STRING;
    }

    private CelType declare(String name, Map<String, CelType> fields) {
        types.put(
                name,
                StructType.create(
                        name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field))));
        return StructTypeReference.create(name);
    }

    private static Map<String, CelType> texts(String... names) {
        Map<String, CelType> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, SimpleType.STRING);
        }
        return fields;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableSet.copyOf(types.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
