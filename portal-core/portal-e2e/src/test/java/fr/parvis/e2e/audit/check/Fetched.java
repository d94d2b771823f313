package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** Fetches what a page links to. Only browsers know that every name below localhost is this machine. */
public final class Fetched {

    private Fetched() {}

    /** The answer at an address of the portal, for who is signed in on the page. */
    public static APIResponse by(Page page, String address) {
        return by(page, address, Map.of());
    }

    /** The same with headers of the question. */
    public static APIResponse by(Page page, String address, Map<String, String> headers) {
        URI asked = URI.create(page.url()).resolve(address);
        String here = asked.toString().replace(asked.getRawAuthority(), "127.0.0.1:" + asked.getPort());
        RequestOptions options = RequestOptions.create()
                .setHeader("Host", asked.getRawAuthority())
                .setMaxRedirects(0);
        headers.forEach(options::setHeader);
        String cookies = page.context().cookies(asked.toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            options.setHeader("Cookie", cookies);
        }
        return page.request().get(here, options);
    }
}
