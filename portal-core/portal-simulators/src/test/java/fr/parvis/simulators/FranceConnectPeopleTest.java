package fr.parvis.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FranceConnectPeopleTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void angelaHasThreeFirstNames() {
        assertThat(claims("fi-impots", "angela"))
                .containsEntry("given_name", "Angela Claire Louise")
                .containsEntry("given_name_array", List.of("Angela", "Claire", "Louise"))
                .containsEntry("family_name", "DUBOIS");
    }

    @Test
    void clementWasBornInCorsica() {
        assertThat(claims("fi-impots", "clement")).containsEntry("birthplace", "2A115");
    }

    @Test
    void vincentWasBornAbroadAndHasNoPlaceOfBirth() {
        assertThat(claims("fi-impots", "vincent"))
                .containsEntry("birthcountry", "99352")
                .doesNotContainKey("birthplace");
    }

    @Test
    void camilleHasNoSpecifiedGender() {
        assertThat(claims("fi-impots", "camille")).containsEntry("gender", "unspecified");
    }

    @Test
    void awasDateOfBirthIsPresumed() {
        assertThat(claims("fi-impots", "awa"))
                .containsEntry("birthdate", "1992-01-01")
                .containsEntry("idp_birthdate", "1992-00-00")
                .containsEntry("birthplace", "");
    }

    @Test
    void aEuropeanHasAnIncompleteIdentityAndPagesInEnglish() {
        Visit visit = world.visitFranceConnect();
        visit.authorize(world.askFranceConnect());

        assertThat(visit.choose("eidas-bridge", "joao").body())
                .contains("<html lang=\"en\">", "Continue to the service");
        assertThat(claims("eidas-bridge", "joao"))
                .containsEntry("family_name", "FERREIRA DA SILVA")
                .containsEntry("birthdate", "1979-03-30")
                .doesNotContainKeys("birthplace", "birthcountry", "gender", "email");
    }

    @Test
    void onePersonHasOneIdentifierInAnOrganisationWhateverTheIdentityProvider() {
        Object subject = claims("fi-impots", "angela").get("sub");

        assertThat(claims("fi-postal", "angela").get("sub")).isEqualTo(subject);
        assertThat(claims("bibliotheque", "fi-impots", "angela").get("sub")).isEqualTo(subject);
        assertThat(claims("ailleurs", "fi-impots", "angela").get("sub")).isNotEqualTo(subject);
        assertThat(claims("fi-impots", "jeanne").get("sub")).isNotEqualTo(subject);
    }

    @Test
    void theEmailDependsOnTheIdentityProvider() {
        assertThat(claims("fi-impots", "clement").get("email"))
                .isNotEqualTo(claims("fi-postal", "clement").get("email"));
    }

    private static Map<String, Object> claims(String provider, String person) {
        return claims("portail", provider, person);
    }

    private static Map<String, Object> claims(String client, String provider, String person) {
        Visit visit = world.visitFranceConnect();
        Query query = world.askFranceConnect()
                .with("client_id", client)
                .with("scope", "openid identite_pivot preferred_username email idp_birthdate");
        String token = Json.of(visit.token(visit.code(query, provider, person), client))
                .path("access_token")
                .asText();
        return Json.claims(visit.userinfo(token).body());
    }
}
