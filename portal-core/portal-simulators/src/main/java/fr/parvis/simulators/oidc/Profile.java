package fr.parvis.simulators.oidc;

import fr.parvis.simulators.web.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What distinguishes one State service from another; the machinery is the same. */
public interface Profile {

    /** Name on the pages. */
    String name();

    /** Prefix of the cookies, since services on one machine share a host. */
    String cookiePrefix();

    Duration sessionLength();

    /** Whether a page must list what will be sent before the person goes back. */
    boolean informs();

    /** The claims that each scope gives. */
    Map<String, List<String>> scopes();

    Set<String> acrValues();

    List<IdentityProvider> providers();

    /** What is wrong with the parameters of an authorize request, before any OpenID Connect rule. */
    Optional<String> complaint(Parameters parameters);

    ErrorCodes errorCodes();

    /** The {@code sub} by which this client knows this person. */
    String subject(RelyingParty client, IdentityProvider provider, TestPerson person);

    /**
     * The codes a service shows on its error pages.
     *
     * @param parameters a parameter is missing, wrong or unknown
     * @param client unknown client
     * @param redirectUri return address of a sign-in not registered
     * @param logoutUri return address of a sign-out not registered
     * @param deadSession sign-out without a live session
     * @param interaction page asked out of the blue, or too late
     */
    record ErrorCodes(
            String parameters,
            String client,
            String redirectUri,
            String logoutUri,
            String deadSession,
            String interaction) {}
}
