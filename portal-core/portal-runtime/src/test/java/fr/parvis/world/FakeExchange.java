package fr.parvis.world;

import fr.parvis.web.page.Exchange;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a browser sends, and where the page sends it. */
public final class FakeExchange extends Exchange {

    public final Map<String, String> parameters = new HashMap<>();
    public List<String> segments = List.of();
    public List<Part> files = List.of();
    public boolean post;
    public String redirect = "";
    public boolean notFound;
    public boolean hiddenFromRobots;

    @Override
    public boolean isPost() {
        return post;
    }

    @Override
    public String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    @Override
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    @Override
    public List<String> segments() {
        return segments;
    }

    @Override
    public List<Part> files(String name) {
        return files.stream().filter(part -> part.getName().equals(name)).toList();
    }

    @Override
    public void redirect(String path) {
        redirect = path;
    }

    @Override
    public void hideFromRobots() {
        hiddenFromRobots = true;
    }

    @Override
    public void notFound() {
        notFound = true;
    }
}
