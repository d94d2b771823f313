package fr.parvis.requests.web.agent;

import fr.parvis.requests.desk.Act;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What has just been done, told once by the address of the page that comes after.
 *
 * @param act what was done
 * @param reference number of the request
 */
public record Done(Act act, String reference) {

    private static final String ACT = "fait";
    private static final String REFERENCE = "sur";
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]{5,20}");

    /** What an address tells; empty when it tells nothing, or something that we would not have written. */
    static Optional<Done> of(Map<String, String> parameters) {
        var reference = parameters.getOrDefault(REFERENCE, "");
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(parameters.get(ACT))
                        && NUMBER.matcher(reference).matches())
                .map(act -> new Done(act, reference))
                .findFirst();
    }

    String addTo(String address) {
        return address + (address.contains("?") ? "&" : "?") + ACT + "=" + act + "&" + REFERENCE + "=" + reference;
    }
}
