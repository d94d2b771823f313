package fr.parvis.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://brumeval.fr, false",
                "none, -, false",
                "-, -, false",
                "-, https://BRUMEVAL.fr, false",
                "cross-site, -, true",
                "same-site, https://brumeval.fr, true",
                "-, http://brumeval.fr, true",
                "-, https://brumeval.fr.evil.example, true",
                "-, https://evil.example, true",
                "-, null, true"
            })
    void believesWhatTheBrowserSaysOfWhereARequestComesFrom(String site, String origin, boolean elsewhere) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Host", "brumeval.fr");
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);

        assertThat(CrossSite.causedElsewhere(request("POST", null, headers))).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, true",
                "'', true",
                "application/x-www-form-urlencoded;charset=UTF-8, true",
                "Multipart/Form-Data; boundary=x, true",
                "TEXT/PLAIN, true",
                "application/json, false"
            })
    void knowsWhatAFormOfAnotherSiteCanSend(String contentType, boolean form) {
        assertThat(CrossSite.couldBeAForm(request("POST", contentType, Map.of())))
                .isEqualTo(form);
    }

    @Test
    void countsOnlyReadingAsHarmless() {
        assertThat(CrossSite.changesNothing(request("GET", null, Map.of()))).isTrue();
        assertThat(CrossSite.changesNothing(request("get", null, Map.of()))).isFalse();
        assertThat(CrossSite.changesNothing(request("POST", null, Map.of()))).isFalse();
        assertThat(CrossSite.changesNothing(request("DELETE", null, Map.of()))).isFalse();
    }

    private static HttpServletRequest request(String method, String contentType, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CrossSiteTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getContentType" -> contentType;
                    case "getScheme" -> "https";
                    case "getHeader" -> headers.get((String) args[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
