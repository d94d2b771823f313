package fr.parvis.modules.appointments.resident.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.web.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the address of a search says. */
class WishTest {

    private static final String PATH = "/modules/appointments/creneaux/carte";

    @Test
    void isKeptInEveryLinkOfThePage() {
        Wish wish = wish(Map.of(
                "personnes", new String[] {"3"},
                "lieu", new String[] {"mairie"},
                "jours", new String[] {"SATURDAY", "MONDAY"},
                "moment", new String[] {"EVENING"},
                "acces", new String[] {"LIFT"}));

        assertThat(wish.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        assertThat(wish.day(LocalDate.of(2026, 12, 1)))
                .isEqualTo(
                        PATH
                                + "?personnes=3&lieu=mairie&jours=MONDAY&jours=SATURDAY&moment=EVENING&acces=LIFT&jour=2026-12-01");
        assertThat(wish.anything()).isEqualTo(PATH + "?personnes=3");
        assertThat(wish.isNarrow()).isTrue();
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        Wish wish = wish(Map.of(
                "personnes", new String[] {"999999999999"},
                "jours", new String[] {"DIMANCHE", "<script>"},
                "moment", new String[] {"NIGHT"},
                "jour", new String[] {"2026-02-30"},
                "mois", new String[] {"hier"}));

        assertThat(wish.first()).isEqualTo(PATH);
        assertThat(wish.day()).isEmpty();
        assertThat(wish.month()).isEmpty();
        assertThat(wish.isNarrow()).isFalse();
    }

    @Test
    void takesNoMorePeopleThanAreReceived() {
        assertThat(wish(Map.of("personnes", new String[] {"9"})).people()).isEqualTo(5);
        assertThat(wish(Map.of("personnes", new String[] {"0"})).people()).isEqualTo(1);
        assertThat(wish(Map.of("personnes", new String[] {"-1"})).people()).isEqualTo(1);
    }

    @Test
    void writesNothingIntoItsLinksThatIsNotEncoded() {
        assertThat(wish(Map.of("lieu", new String[] {"\"><b>&x=1"})).first())
                .isEqualTo(PATH + "?lieu=%22%3E%3Cb%3E%26x%3D1");
    }

    private static Wish wish(Map<String, String[]> parameters) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" ->
                        parameters.containsKey(arguments[0]) ? parameters.get(arguments[0])[0] : null;
                    case "getParameterValues" -> parameters.get(arguments[0]);
                    case "getRequestURI" -> PATH;
                    default -> null;
                });
        return Wish.of(new Visit(request, null), 5);
    }
}
