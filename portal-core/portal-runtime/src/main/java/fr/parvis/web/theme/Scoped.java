package fr.parvis.web.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules of a style sheet for one part of a page: of two themes, each on its own ground.
 *
 * @param part selector of the part
 */
record Scoped(String part) {

    /** The same rules, none of which reaches outside the part. */
    String css(String sheet) {
        var rules = new StringBuilder();
        int start = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', start)) {
            int end = end(sheet, open);
            rule(sheet.substring(start, open).strip(), sheet.substring(open + 1, end), rules);
            start = end + 1;
        }
        return rules.toString();
    }

    private void rule(String head, String body, StringBuilder rules) {
        if (!head.startsWith("@")) {
            rules.append(selectors(head)).append('{').append(body).append('}');
        } else if (head.startsWith("@media") || head.startsWith("@supports")) {
            rules.append(head).append('{').append(css(body)).append('}');
        } else {
            rules.append(head).append('{').append(body).append('}');
        }
    }

    private String selectors(String head) {
        return split(head).stream().map(this::within).collect(Collectors.joining(","));
    }

    /** What is said of the whole page is said of the part. */
    private String within(String selector) {
        var inside = selector.replaceFirst("^(:root|html|body)(\\s+|$)", "");
        return inside.isEmpty() ? part : part + " " + inside;
    }

    /** Commas within parentheses part no selectors. */
    private static List<String> split(String head) {
        var selectors = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < head.length(); i++) {
            char sign = head.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                selectors.add(head.substring(start, i).strip());
                start = i + 1;
            }
        }
        selectors.add(head.substring(start).strip());
        return selectors;
    }

    private static int end(String sheet, int open) {
        int depth = 1;
        int at = open + 1;
        while (at < sheet.length() && depth > 0) {
            depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
            at++;
        }
        return at - 1;
    }
}
