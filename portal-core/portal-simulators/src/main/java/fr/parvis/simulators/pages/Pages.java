package fr.parvis.simulators.pages;

import static fr.parvis.simulators.pages.Layout.escape;
import static fr.parvis.simulators.pages.Layout.form;

import fr.parvis.simulators.oidc.Authorization;
import fr.parvis.simulators.oidc.IdentityProvider;
import fr.parvis.simulators.oidc.Login;
import fr.parvis.simulators.oidc.Profile;
import fr.parvis.simulators.oidc.TestPerson;
import fr.parvis.simulators.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pages of one service. */
public class Pages {

    private static final String ERROR_HELP =
            "https://docs.partenaires.franceconnect.gouv.fr/fs/fs-technique/fs-technique-erreurs/?code=%s&id=%s";

    private final Profile profile;
    private final String base;
    private final Layout layout;

    /** @param base path under which the service answers */
    public Pages(Profile profile, String base) {
        this.profile = profile;
        this.base = base;
        this.layout = new Layout(profile.name());
    }

    /** Where to sign in. */
    public Response providers(Authorization authorization) {
        String choices = profile.providers().stream()
                .map(provider -> "<li><a href=\"%s/interaction?provider=%s\">%s</a></li>"
                        .formatted(
                                escape(base),
                                URLEncoder.encode(provider.id(), StandardCharsets.UTF_8),
                                escape(provider.label())))
                .collect(Collectors.joining("\n"));
        String body = "<p>%s</p>\n<ul>\n%s\n</ul>\n%s"
                .formatted(
                        escape(Texts.FRENCH.of(
                                "providers.intro", authorization.client().id())),
                        choices,
                        leave(Texts.FRENCH, authorization));
        return layout.page(200, Texts.FRENCH, Texts.FRENCH.of("providers.title"), body);
    }

    /** Who to be. */
    public Response people(Authorization authorization, IdentityProvider provider) {
        String choices = provider.people().stream()
                .map(person -> "<li>"
                        + form(
                                base + "/interaction/login",
                                person.label(),
                                "choice",
                                "provider",
                                provider.id(),
                                "person",
                                person.id())
                        + "</li>")
                .collect(Collectors.joining("\n"));
        String body = "<p>%s</p>\n<ul class=\"choices\">\n%s\n</ul>\n%s"
                .formatted(
                        escape(Texts.FRENCH.of("people.intro", provider.label())),
                        choices,
                        leave(Texts.FRENCH, authorization));
        return layout.page(200, Texts.FRENCH, Texts.FRENCH.of("people.title"), body);
    }

    /** What will be sent. */
    public Response information(Authorization authorization, Login login) {
        Texts texts = new Texts(login.person().language());
        String sent = sent(authorization, login.person()).entrySet().stream()
                .map(claim -> "<dt>%s</dt><dd>%s</dd>".formatted(escape(claim.getKey()), escape(claim.getValue())))
                .collect(Collectors.joining("\n"));
        String body = "<p>%s</p>\n<dl>\n%s\n</dl>\n%s\n%s"
                .formatted(
                        escape(texts.of(
                                "information.intro", authorization.client().id())),
                        sent,
                        form(base + "/interaction/continue", texts.of("information.continue"), "main"),
                        leave(texts, authorization));
        return layout.page(200, texts, texts.of("information.title"), body);
    }

    /** An error that stays here: the client hears nothing of it. */
    public Response error(String code, String detail) {
        String id = UUID.randomUUID().toString();
        String body = "<p>%s</p>\n<p>%s</p>\n<p class=\"note\">%s</p>\n<p><a href=\"%s\">%s</a></p>"
                .formatted(
                        escape(Texts.FRENCH.of("error.intro")),
                        escape(Texts.FRENCH.of("error.code", code, id)),
                        escape(Texts.FRENCH.of("error.detail", detail)),
                        escape(ERROR_HELP.formatted(code, id)),
                        escape(Texts.FRENCH.of("error.help")));
        return layout.page(400, Texts.FRENCH, Texts.FRENCH.of("error.title"), body);
    }

    public Response confirmSignOut() {
        return layout.page(
                200,
                Texts.FRENCH,
                Texts.FRENCH.of("signout.title"),
                form(base + "/session/end/confirm", Texts.FRENCH.of("signout.confirm"), "main"));
    }

    public Response signedOut() {
        return layout.page(
                200,
                Texts.FRENCH,
                Texts.FRENCH.of("signedout.title"),
                "<p>" + escape(Texts.FRENCH.of("signedout.text")) + "</p>");
    }

    private Map<String, String> sent(Authorization authorization, TestPerson person) {
        Map<String, String> sent = new LinkedHashMap<>();
        Texts texts = new Texts(person.language());
        for (String scope : authorization.scopes()) {
            for (String claim : profile.scopes().getOrDefault(scope, List.of())) {
                if (person.claims().containsKey(claim) && !claim.endsWith("_array")) {
                    sent.put(texts.claim(claim), person.text(claim));
                }
            }
        }
        return sent;
    }

    private String leave(Texts texts, Authorization authorization) {
        return form(
                base + "/interaction/leave",
                texts.of("leave", authorization.client().id()),
                "leave");
    }
}
