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

    /** The answer at an address of the portal, to somebody who is not signed in. */
    public static APIResponse by(Page page, String address) {
        return by(page, address, Map.of());
    }

    /** The answer to whoever is signed in on the page. */
    public static APIResponse asSignedIn(Page page, String address) {
        String cookies = page.context().cookies(of(page, address).toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return by(page, address, cookies.isEmpty() ? Map.of() : Map.of("Cookie", cookies));
    }

    /** The answer to somebody who is not signed in, with headers of the question. */
    public static APIResponse by(Page page, String address, Map<String, String> headers) {
        URI asked = of(page, address);
        String here = asked.toString().replace(asked.getRawAuthority(), "127.0.0.1:" + asked.getPort());
        RequestOptions options = RequestOptions.create()
                .setHeader("Host", asked.getRawAuthority())
                .setMaxRedirects(0);
        headers.forEach(options::setHeader);
        return page.request().get(here, options);
    }

    private static URI of(Page page, String address) {
        return URI.create(page.url()).resolve(address);
    }
}
