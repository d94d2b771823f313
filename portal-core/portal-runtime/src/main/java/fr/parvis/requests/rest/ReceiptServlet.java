package fr.parvis.requests.rest;

import fr.parvis.documents.DocumentContents;
import fr.parvis.documents.DownloadHeaders;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.internal.follow.FollowPaths;
import fr.parvis.requests.internal.receipt.ReceiptDownloads;
import fr.parvis.spi.document.Document;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The receipt of a request: {@code /recus/<number>}, followed by the token of whoever holds the secret link. */
@WebServlet("/recus/*")
public class ReceiptServlet extends HttpServlet {

    @Inject
    private transient ReceiptDownloads receipts;

    @Inject
    private transient DocumentContents contents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        FollowKey key = FollowPaths.keyOf(path);
        Optional<Document> receipt = receipts.find(key);
        if (receipt.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Document document = receipt.get();
        DownloadHeaders.write(response, document.name(), document.mediaType());
        response.setContentLengthLong(document.bytes());
        try (InputStream content = contents.open(document)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
