package fr.parvis.modules.forms.reading;

import fr.parvis.modules.forms.definition.Kind.Repeated;
import fr.parvis.modules.forms.definition.Page;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.definition.Question.Requirement;
import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.definition.Rule.Offer;
import java.util.List;
import java.util.Optional;

/** Maps a page. A repeated page becomes a page of one repeated question. */
record PageMapper(QuestionMapper questions) {

    Page page(Properties page) {
        boolean repeated = page.node().has("repeat");
        List<Question> asked = page.all("questions", questions::question);
        List<Rule> rules = page.all("rules", PageMapper::rule);
        return new Page(
                page.text("id"),
                page.text("title"),
                page.optionalText("intro"),
                page.formula("when"),
                repeated ? List.of(repeated(page, asked, rules)) : asked,
                repeated ? List.of() : rules,
                repeated);
    }

    private static Question repeated(Properties page, List<Question> questions, List<Rule> rules) {
        Properties repeat = page.child("repeat");
        int min = repeat.number("min", 0);
        return new Question(
                repeat.text("id"),
                page.text("title"),
                repeat.optionalText("short").orElse(page.text("title")),
                Optional.empty(),
                min > 0 ? Requirement.REQUIRED : Requirement.OPTIONAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Repeated(questions, rules, min, repeat.number("max", 1), repeat.text("item")));
    }

    static Rule rule(Properties rule) {
        boolean warning = rule.node().has("warn-when");
        Properties offer = rule.child("offer");
        return new Rule(
                rule.text("id"),
                rule.formula(warning ? "warn-when" : "refuse-when").orElseThrow(),
                warning,
                rule.text("message").strip(),
                rule.text("field"),
                rule.node().has("offer")
                        ? Optional.of(new Offer(offer.text("label"), offer.text("question"), offer.text("answer")))
                        : Optional.empty());
    }
}
