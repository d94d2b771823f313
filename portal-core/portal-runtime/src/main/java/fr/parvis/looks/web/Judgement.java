package fr.parvis.looks.web;

import fr.parvis.contrast.Unreadable;
import fr.parvis.themes.Look;
import fr.parvis.web.page.FieldError;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with the colours of a look, and what would be right. */
record Judgement(Look look, Map<String, String> texts, Locale language) {

    /** A sentence for each colour that is none and each pair that cannot be read, at the field that can mend it. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        look.notColours().forEach(token -> errors.add(new FieldError(token, say("agent.look.notColour", name(token)))));
        look.unreadable().forEach(pair -> errors.add(new FieldError(field(pair), sentence(pair))));
        return errors;
    }

    /** For each field, the colour that mends it. */
    Map<String, String> proposals() {
        return look.unreadable().stream()
                .flatMap(pair -> pair.proposal().stream())
                .collect(Collectors.toMap(
                        Unreadable.Proposal::token,
                        proposal -> proposal.colour().css(),
                        (first, second) -> first));
    }

    private String sentence(Unreadable unreadable) {
        var pair = unreadable.pair();
        var front = pair.fronts().stream().map(this::name).collect(Collectors.joining(texts.get("agent.look.or")));
        var problem = say(
                "agent.look.unreadable",
                front,
                name(pair.ground()),
                Unreadable.written(unreadable.ratio(), language),
                Unreadable.written(pair.ratio(), language));
        return unreadable
                .proposal()
                .map(proposal -> problem + " "
                        + say(
                                "agent.look.nearest",
                                name(proposal.token()),
                                proposal.colour().css()))
                .orElse(problem);
    }

    private String field(Unreadable unreadable) {
        return unreadable
                .proposal()
                .map(Unreadable.Proposal::token)
                .orElseGet(() -> Stream.concat(
                                unreadable.pair().fronts().stream(),
                                Stream.of(unreadable.pair().ground()))
                        .filter(look.own()::containsKey)
                        .findFirst()
                        .orElse(unreadable.pair().ground()));
    }

    private String name(String token) {
        return texts.get("agent.look.token." + token);
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.get(key), values);
    }
}
