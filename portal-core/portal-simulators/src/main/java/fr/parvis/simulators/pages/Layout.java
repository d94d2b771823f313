package fr.parvis.simulators.pages;

import fr.parvis.simulators.web.Response;

/** The frame of every page. */
record Layout(String service) {

    private static final String STYLE = """
            body{font:1.125rem/1.5 system-ui,sans-serif;color:#161616;background:#fff;margin:0}
            header,main{max-width:40rem;margin:0 auto;padding:1rem}
            header{border-bottom:2px solid #000091;font-weight:700;color:#000091}
            ul.choices{list-style:none;padding:0}
            ul.choices li{margin:.75rem 0}
            button{font:inherit;width:100%;text-align:left;padding:.75rem 1rem;border:2px solid #000091;
            background:#fff;color:#000091;cursor:pointer}
            button.main{background:#000091;color:#fff}
            button:hover,button:focus{text-decoration:underline}
            :focus-visible{outline:3px solid #0a76f6;outline-offset:2px}
            dt{font-weight:700}dd{margin:0 0 .5rem}
            .note{background:#f6f6f6;padding:.5rem 1rem}""";

    Response page(int status, Texts texts, String title, String body) {
        return Response.html(status, """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – %s</title>
                <style>%s</style>
                </head>
                <body>
                <header><p>%s</p></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        texts.language(),
                        escape(title),
                        escape(service),
                        STYLE,
                        escape(texts.of("banner", service)),
                        escape(title),
                        body));
    }

    /** A form with one button. */
    static String form(String action, String label, String cssClass, String... hidden) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < hidden.length; i += 2) {
            fields.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                    .formatted(escape(hidden[i]), escape(hidden[i + 1])));
        }
        return "<form method=\"post\" action=\"%s\">%s<button class=\"%s\">%s</button></form>"
                .formatted(escape(action), fields, cssClass, escape(label));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
