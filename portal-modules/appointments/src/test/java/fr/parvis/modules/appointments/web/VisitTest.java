package fr.parvis.modules.appointments.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitTest {

    @Test
    void keepsWhatSomebodyTypedAndNotWhatARobotPours() {
        Map<String, String[]> sent = new HashMap<>();
        sent.put("nom", new String[] {" D’Ornano "});
        sent.put("_csrf", new String[] {"secret"});
        sent.put("x".repeat(41), new String[] {"y"});
        assertThat(visit(sent).typed()).isEqualTo(Map.of("nom", "D’Ornano"));

        for (int field = 0; field < 1_000; field++) {
            sent.put("champ-" + field, new String[] {"é".repeat(100_000)});
        }
        assertThat(visit(sent).typed())
                .hasSizeLessThanOrEqualTo(40)
                .allSatisfy((name, value) -> assertThat(value).hasSizeLessThanOrEqualTo(2_000));
    }

    private static Visit visit(Map<String, String[]> sent) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getParameterMap") ? sent : null);
        return new Visit(request, null);
    }
}
