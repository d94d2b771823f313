package fr.parvis.modules.forms.reading;

import fr.parvis.modules.forms.definition.Handling;
import fr.parvis.modules.forms.definition.Handling.IssuedDocument;
import fr.parvis.modules.forms.definition.Handling.Opinion;
import fr.parvis.modules.forms.definition.Handling.Silence;
import fr.parvis.modules.forms.definition.Lookup;
import fr.parvis.modules.forms.definition.Overview;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Retention;
import fr.parvis.modules.forms.definition.Retention.From;
import fr.parvis.modules.forms.source.SourceTree;
import fr.parvis.spi.catalogue.Procedure.Audience;
import java.time.Period;
import java.util.Optional;

/** Maps a tree that the schema found sound to a procedure. */
final class ProcedureMapper {

    private final PageMapper pages;
    private final Properties root;

    ProcedureMapper(SourceTree source) {
        this.root = new Properties(source.root(), "");
        this.pages =
                new PageMapper(new QuestionMapper(new KindMapper(source.root().path("data"))));
    }

    Procedure procedure() {
        return new Procedure(
                root.text("id"),
                overview(),
                audience(),
                handling(),
                DataValues.object(root.node().path("data")),
                root.all("pages", pages::page),
                root.all("lookups", ProcedureMapper::lookup));
    }

    private Overview overview() {
        return new Overview(
                root.text("title"),
                root.text("summary").strip(),
                root.text("service"),
                root.text("theme"),
                root.texts("keywords"),
                root.optionalNumber("minutes"),
                root.texts("needed"),
                root.texts("other-channels"));
    }

    private Audience audience() {
        return switch (root.text("audience")) {
            case "signed-in" -> Audience.SIGNED_IN;
            case "franceconnect" -> Audience.FRANCE_CONNECT;
            default -> Audience.ANYONE;
        };
    }

    private Handling handling() {
        Properties silence = root.child("silence");
        return new Handling(
                root.optionalNumber("target-days"),
                root.node().has("silence")
                        ? Optional.of(new Silence(
                                silence.number("months", 0),
                                silence.text("means").equals("acceptance")))
                        : Optional.empty(),
                retention(root.child("retention")),
                root.flag("sensitive", false),
                root.formula("urgent-when"),
                root.all("opinions", item -> new Opinion(item.text("service"), item.text("label"))),
                root.all(
                        "issues",
                        item -> new IssuedDocument(
                                item.text("on").equals("acceptance"), item.text("title"), item.optionalText("words"))));
    }

    private static Retention retention(Properties retention) {
        From from = switch (retention.text("from")) {
            case "school-year" -> From.SCHOOL_YEAR;
            case "answer" -> From.ANSWER;
            default -> From.CLOSING;
        };
        return new Retention(Period.parse(retention.text("keep")), from, retention.optionalText("question"));
    }

    private static Lookup lookup(Properties item) {
        return new Lookup(
                item.text("source"),
                item.texts("given"),
                item.texts("fills"),
                item.optionalText("consent"),
                DataValues.object(item.node().path("settings")));
    }
}
