package fr.parvis.simulators.franceconnect;

import fr.parvis.simulators.oidc.IdentityProvider;
import fr.parvis.simulators.oidc.TestPerson;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of fiction, each with what makes a real life hard for a form. The second provider knows the same people
 * under other e-mails, one of them shared by two: an e-mail identifies nobody.
 */
final class TestResidents {

    static final String EIDAS = "eidas-bridge";

    private static final String FRANCE = "99100";
    private static final String MALI = "99335";

    static final List<IdentityProvider> PROVIDERS = List.of(
            new IdentityProvider("fi-impots", "Compte des impôts (démonstration)", french("example.org", true)),
            new IdentityProvider("fi-postal", "Identité postale (démonstration)", french("example.net", false)),
            new IdentityProvider(EIDAS, "Identité numérique européenne (eIDAS)", List.of(european())));

    private TestResidents() {}

    private static List<TestPerson> french(String domain, boolean usageNames) {
        String shared = usageNames ? "clement.corse@example.org" : "lucie.bernard@example.org";
        return List.of(
                person("angela", "Angela Claire Louise", "DUBOIS", "1962-08-24", "female", "75107", FRANCE)
                        .with("email", "angela.dubois@" + domain)
                        .build("Angela DUBOIS"),
                person("jeanne", "Jeanne", "DURAND", "1962-08-24", "female", "75107", FRANCE)
                        .with("email", "jeanne.martin@" + domain)
                        .with("preferred_username", usageNames ? "MARTIN" : null)
                        .build("Jeanne DURAND, nom d’usage MARTIN"),
                person("clement", "CLEMENT", "CORSE", "1991-02-12", "male", "2A115", FRANCE)
                        .with("email", shared)
                        .build("CLEMENT CORSE, né en Corse"),
                person("vincent", "Vincent Guillaume", "MARTIN", "1963-12-05", "male", null, "99352")
                        .with("email", "vincent.martin@" + domain)
                        .build("Vincent Guillaume MARTIN, né à l’étranger"),
                person("camille", "Camille", "LAFORGE", "1985-06-15", "unspecified", "69123", FRANCE)
                        .with("email", "camille.laforge@" + domain)
                        .build("Camille LAFORGE, sexe non précisé"),
                person("awa", "Awa", "DIALLO", "1992-01-01", "female", "", MALI)
                        .with("idp_birthdate", "1992-00-00")
                        .with("email", "awa.diallo@" + domain)
                        .build("Awa DIALLO, jour et mois de naissance présumés"));
    }

    /** A European identity has names and a date of birth; the rest is not asked of other countries. */
    private static TestPerson european() {
        return person("joao", "João Pedro", "FERREIRA DA SILVA", "1979-03-30", null, null, null)
                .with("language", "en")
                .build("João FERREIRA DA SILVA (Portugal)");
    }

    private static Draft person(
            String id, String given, String family, String birth, String gender, String place, String country) {
        return new Draft(id, new HashMap<>())
                .with("given_name", given)
                .with("given_name_array", Arrays.asList(given.split(" ")))
                .with("family_name", family)
                .with("birthdate", birth)
                .with("gender", gender)
                .with("birthplace", place)
                .with("birthcountry", country);
    }

    private record Draft(String id, Map<String, Object> claims) {

        Draft with(String claim, Object value) {
            if (value != null) {
                claims.put(claim, value);
            }
            return this;
        }

        TestPerson build(String label) {
            Object language = claims.remove("language");
            return new TestPerson(id, label, language == null ? "fr" : language.toString(), claims);
        }
    }
}
