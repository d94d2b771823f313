package fr.parvis.world;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.Realm;
import fr.parvis.accounts.SignedIn;
import java.util.Optional;
import java.util.Set;

/** The people of tests, and who of them is signed in. */
public final class People implements CurrentIdentity {

    public static final SignedIn LEA = resident("lea", "Léa", "Martin");
    public static final SignedIn PAUL = resident("paul", "Paul", "Petit");
    public static final SignedIn AMEL = agent("amel", "Amel", "Haddad", "accueil", "/brumeval/etat-civil");
    public static final SignedIn MARTINE = agent("martine", "Martine", "Durand", "instructeur", "/brumeval/etat-civil");
    public static final SignedIn KARIM = agent("karim", "Karim", "Benali", "instructeur", "/brumeval/etat-civil");
    public static final SignedIn SOPHIE = agent("sophie", "Sophie", "Leroy", "responsable", "/brumeval/etat-civil");
    public static final SignedIn HUGO = agent("hugo", "Hugo", "Moreau", "instructeur", "/brumeval/police-municipale");
    public static final SignedIn NADIA = agent("nadia", "Nadia", "Roux", "instructeur", "/brumeval");
    public static final SignedIn NEIGHBOUR = agent("yann", "Yann", "Le Goff", "responsable", "/saint-aubin/etat-civil");

    private SignedIn signedIn;

    public void signIn(SignedIn person) {
        signedIn = person;
    }

    public void signOut() {
        signedIn = null;
    }

    @Override
    public Optional<SignedIn> resident() {
        return Optional.ofNullable(signedIn).filter(person -> person.realm() == Realm.RESIDENTS);
    }

    @Override
    public Optional<SignedIn> agent() {
        return Optional.ofNullable(signedIn).filter(person -> person.realm() == Realm.AGENTS);
    }

    private static SignedIn resident(String subject, String givenName, String familyName) {
        return person(Realm.RESIDENTS, subject, givenName, familyName, Set.of(), Set.of());
    }

    private static SignedIn agent(String subject, String givenName, String familyName, String role, String group) {
        return person(Realm.AGENTS, subject, givenName, familyName, Set.of(group), Set.of(role));
    }

    private static SignedIn person(
            Realm realm, String subject, String givenName, String familyName, Set<String> groups, Set<String> roles) {
        return new SignedIn(
                realm,
                subject,
                givenName,
                familyName,
                Optional.empty(),
                Optional.of(subject + "@example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                groups,
                roles);
    }
}
