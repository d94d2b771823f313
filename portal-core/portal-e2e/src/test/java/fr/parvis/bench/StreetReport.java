package fr.parvis.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reports a problem in the street as a browser does: begins, sends three pages of answers, one of them with a photo, and
 * submits. The pages that a person reads in between are not asked for: the reference shows nothing either.
 */
final class StreetReport {

    private static final String FORMS = "/modules/forms/";
    private static final String BEGIN = FORMS + "commencer/signaler-probleme-rue";
    private static final String BOUNDARY = "--------parvis-bench";
    private static final int FOUND = 302;

    private final WebClient client;
    private final byte[] photo = Photo.jpeg();
    private final String formCookie;
    private final String token;

    /** Opens the first page once: the token of its form is good for this browser as long as it keeps its cookie. */
    StreetReport(WebClient client) throws IOException, InterruptedException {
        this.client = client;
        HttpResponse<byte[]> first = client.getPlain(BEGIN);
        formCookie = cookie(first);
        Document page = Jsoup.parse(new String(first.body(), StandardCharsets.UTF_8));
        token = page.select("input[name=_csrf]").attr("value");
    }

    /** Makes a request; the id of the draft that became it. */
    String submit() throws IOException, InterruptedException {
        HttpResponse<Void> begun = post(BEGIN, formCookie, Map.of());
        String location = location(begun);
        String draft = location.substring(location.lastIndexOf('/') + 1);
        String cookies = formCookie + "; " + cookie(begun);
        String pages = FORMS + "questions/" + draft + "/";
        Map<String, String> problem = new LinkedHashMap<>();
        problem.put("_vu", "categorie danger");
        problem.put("categorie", "eclairage");
        problem.put("danger", "non");
        expect(post(pages + "probleme", cookies, problem), "/endroit");
        Map<String, String> place = new LinkedHashMap<>();
        place.put("_vu", "lieu description photos");
        place.put("lieu-mots", "devant l’école Jean-Moulin");
        place.put("description", "Le lampadaire est éteint depuis trois jours.");
        expect(postPhoto(pages + "endroit", cookies, place), "/suite");
        Map<String, String> after = new LinkedHashMap<>();
        after.put("_vu", "suivi");
        after.put("suivi", "non");
        expect(post(pages + "suite", cookies, after), "/verifier/" + draft);
        expect(post(FORMS + "verifier/" + draft, cookies, Map.of()), "/envoyee/" + draft);
        return draft;
    }

    private HttpResponse<Void> post(String path, String cookies, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return send(path, cookies, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    private HttpResponse<Void> postPhoto(String path, String cookies, Map<String, String> fields)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        for (Map.Entry<String, String> field : all.entrySet()) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n");
        }
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"rue.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n");
        body.write(photo);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return send(
                path,
                cookies,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<Void> send(String path, String cookies, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = client.request(path)
                .header("Cookie", cookies)
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request);
    }

    private static void expect(HttpResponse<Void> response, String end) {
        if (!location(response).endsWith(end)) {
            throw new IllegalStateException(response.uri() + " leads to " + location(response) + " and not to " + end);
        }
    }

    private static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .filter(there -> response.statusCode() == FOUND)
                .orElseThrow(() -> new IllegalStateException(response.uri() + " answers " + response.statusCode()));
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
