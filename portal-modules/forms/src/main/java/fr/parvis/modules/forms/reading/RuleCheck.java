package fr.parvis.modules.forms.reading;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.SourceTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say of rules and references: fields, offers, retention and lookups must name real questions. */
final class RuleCheck {

    private final SourceTree source;
    private final List<Problem> problems;
    private final Properties root;
    private final Map<String, Properties> questions = new HashMap<>();
    private final Set<String> ruleIds = new HashSet<>();

    RuleCheck(SourceTree source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
        this.root = new Properties(source.root(), "");
    }

    void run() {
        List<Properties> pages = root.all("pages", page -> page);
        for (Properties page : pages) {
            if (page.node().has("repeat")) {
                questions.put(page.child("repeat").text("id"), page);
            } else {
                page.all("questions", question -> question)
                        .forEach(question -> questions.put(question.text("id"), question));
            }
        }
        pages.forEach(this::rulesOf);
        retention(root.child("retention"));
        for (Properties lookup : root.all("lookups", lookup -> lookup)) {
            references(lookup, "given");
            references(lookup, "fills");
        }
    }

    private void rulesOf(Properties parent) {
        Set<String> fields = fields(parent, "");
        for (Properties rule : parent.all("rules", rule -> rule)) {
            rule(rule, fields);
        }
        parent.all("questions", question -> question).forEach(this::rulesOf);
    }

    /** Ids of the questions of a page or of an item, and of the parts of its groups. */
    private static Set<String> fields(Properties parent, String prefix) {
        Set<String> fields = new HashSet<>();
        for (Properties question : parent.all("questions", question -> question)) {
            String path = prefix + question.text("id");
            fields.add(path);
            if (question.text("type").equals("group")) {
                fields.addAll(fields(question, path + "."));
            }
        }
        return fields;
    }

    private void rule(Properties rule, Set<String> fields) {
        if (!ruleIds.add(rule.text("id"))) {
            report(rule, "id", "duplicate", rule.text("id"));
        }
        if (rule.node().has("refuse-when") == rule.node().has("warn-when")) {
            report(rule, "id", "rule-once");
        }
        if (!fields.contains(rule.text("field"))) {
            report(rule, "field", "unknown-question", rule.text("field"));
        }
        if (rule.node().has("offer")) {
            offer(rule.child("offer"));
        }
    }

    private void offer(Properties offer) {
        Properties question = questions.get(offer.text("question"));
        if (question == null) {
            report(offer, "question", "unknown-question", offer.text("question"));
            return;
        }
        for (JsonNode choice : question.node().path("choices")) {
            if (choice.path("value").asText().equals(offer.text("answer"))) {
                return;
            }
        }
        report(offer, "answer", "unknown-choice", offer.text("answer"));
    }

    private void retention(Properties retention) {
        boolean fromAnswer = retention.text("from").equals("answer");
        if (fromAnswer != retention.node().has("question")) {
            report(retention, "from", "retention-question");
        } else if (fromAnswer) {
            Properties question = questions.get(retention.text("question"));
            if (question == null || !question.text("type").startsWith("date")) {
                report(retention, "question", "unknown-question", retention.text("question"));
            }
        }
    }

    private void references(Properties lookup, String list) {
        for (String id : lookup.texts(list)) {
            if (!questions.containsKey(id)) {
                report(lookup, list, "unknown-question", id);
            }
        }
    }

    private void report(Properties at, String property, String code, String... arguments) {
        problems.add(source.problem(at.pointer() + "/" + property, code, arguments));
    }
}
