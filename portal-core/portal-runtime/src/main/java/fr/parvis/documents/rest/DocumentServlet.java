package fr.parvis.documents.rest;

import fr.parvis.documents.DocumentContents;
import fr.parvis.documents.DownloadHeaders;
import fr.parvis.documents.internal.Downloads;
import fr.parvis.spi.document.Document;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands out documents: {@code /documents/<id>}, followed by the key of whoever holds a secret link. */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/(.+))?");
    private static final String SOON = "30";

    @Inject
    private transient Downloads downloads;

    @Inject
    private transient DocumentContents contents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher parts = PATH.matcher(path);
        Optional<Document> document = parts.matches()
                ? downloads.find(UUID.fromString(parts.group(1)), Optional.ofNullable(parts.group(2)))
                : Optional.empty();
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(document.get(), response);
        }
    }

    private void send(Document document, HttpServletResponse response) throws IOException {
        switch (document.scan()) {
            case INFECTED -> response.sendError(HttpServletResponse.SC_GONE);
            case WAITING -> {
                response.setHeader("Retry-After", SOON);
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            default -> {
                DownloadHeaders.write(response, document.name(), document.mediaType());
                response.setContentLengthLong(document.bytes());
                try (InputStream content = contents.open(document)) {
                    content.transferTo(response.getOutputStream());
                }
            }
        }
    }
}
