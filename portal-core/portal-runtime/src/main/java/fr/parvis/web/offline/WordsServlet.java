package fr.parvis.web.offline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.texts.Texts;
import fr.parvis.web.page.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The sentences that the worker writes into pages, in the visitor's language. */
@WebServlet("/hors-ligne-textes")
public class WordsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Language language;
    private final transient Texts texts;
    private final transient JsonMapper json = new JsonMapper();

    @Inject
    public WordsServlet(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> words = texts.portal(language.getLocale());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(json.writeValueAsString(Map.of(
                        "language", language.getTag(),
                        "old", words.get("offline.old"),
                        "sent", words.get("offline.sent"),
                        "refused", words.get("offline.sent.refused"),
                        "see", words.get("offline.sent.see"))));
    }
}
