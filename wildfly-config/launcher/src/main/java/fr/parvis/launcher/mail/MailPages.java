package fr.parvis.launcher.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code /} lists the mails, {@code /<id>} shows one, {@code /<id>/html} its HTML in a sandbox, {@code /<id>/<n>} one of
 * its attachments.
 */
final class MailPages implements HttpHandler {

    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
    private static final String MAIL_POLICY =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:";

    private final Mails mails;
    private final MailHtml html = new MailHtml();

    MailPages(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(1).split("/");
            if (path[0].isEmpty()) {
                page(exchange, 200, html.list(mails.newestFirst()));
                return;
            }
            var mail = mails.find(path[0]);
            if (mail.isEmpty()) {
                page(exchange, 404, html.notFound());
            } else if (path.length == 1) {
                page(exchange, 200, html.mail(mail.get()));
            } else {
                part(exchange, mail.get(), path[1]);
            }
        }
    }

    private void part(HttpExchange exchange, Mail mail, String part) throws IOException {
        if (part.equals("html")) {
            var content = mail.html().orElse("");
            send(exchange, 200, "text/html; charset=UTF-8", MAIL_POLICY, content.getBytes(StandardCharsets.UTF_8));
            return;
        }
        var file = file(mail, part);
        if (file.isEmpty()) {
            page(exchange, 404, html.notFound());
            return;
        }
        var name = URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        send(
                exchange,
                200,
                file.get().type().replaceAll("\\s+", " "),
                MAIL_POLICY,
                file.get().content());
    }

    private static Optional<Mail.File> file(Mail mail, String index) {
        return index.matches("\\d{1,3}")
                        && Integer.parseInt(index) < mail.files().size()
                ? Optional.of(mail.files().get(Integer.parseInt(index)))
                : Optional.empty();
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        send(exchange, status, "text/html; charset=UTF-8", PAGE_POLICY, html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, byte[] body)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
