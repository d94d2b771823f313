package fr.parvis.modules.appointments.calendars.outside;

import fr.parvis.modules.appointments.calendars.outside.Answer.Failed;
import fr.parvis.modules.appointments.calendars.outside.Answer.Text;
import fr.parvis.modules.appointments.calendars.outside.Answer.Unchanged;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/**
 * What one server replied.
 *
 * @param answer what it comes to
 * @param location where it sends on to
 */
record Reply(Answer answer, Optional<String> location) {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    static Reply failed(Trouble trouble) {
        return new Reply(new Failed(trouble), Optional.empty());
    }

    static Reply read(ClassicHttpResponse response) throws IOException {
        return switch (response.getCode()) {
            case 200 -> new Reply(text(response), Optional.empty());
            case 304 -> new Reply(new Unchanged(), Optional.empty());
            case 301, 302, 303, 307, 308 ->
                new Reply(new Failed(Trouble.REDIRECTED), Optional.of(header(response, "Location")));
            case 401, 403, 407 -> failed(Trouble.REFUSED);
            case 404, 410 -> failed(Trouble.GONE);
            default -> failed(Trouble.UNREACHABLE);
        };
    }

    static Trouble trouble(IOException failure) {
        if (failure instanceof PublicHosts.InternalHost) {
            return Trouble.INTERNAL_HOST;
        }
        if (failure instanceof UnknownHostException) {
            return Trouble.UNKNOWN_HOST;
        }
        if (failure instanceof SSLException) {
            return Trouble.CERTIFICATE;
        }
        return failure instanceof SocketTimeoutException ? Trouble.SLOW : Trouble.UNREACHABLE;
    }

    private static Answer text(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Failed(Trouble.NOT_A_CALENDAR);
        }
        InputStream body = entity.getContent();
        byte[] bytes = entity.getContentLength() > MOST_BYTES ? null : body.readNBytes(MOST_BYTES + 1);
        if (bytes == null || bytes.length > MOST_BYTES) {
            return new Failed(Trouble.TOO_LARGE);
        }
        return new Text(
                new String(bytes, charset(entity)).replaceFirst("^\uFEFF", ""),
                header(response, "ETag"),
                header(response, "Last-Modified"));
    }

    private static Charset charset(HttpEntity entity) {
        ContentType type = ContentType.parseLenient(entity.getContentType());
        return type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().length() > 1_000
                ? ""
                : header.getValue();
    }
}
