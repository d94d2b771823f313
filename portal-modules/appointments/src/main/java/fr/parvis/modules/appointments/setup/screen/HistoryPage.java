package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.setup.change.Entry;
import fr.parvis.modules.appointments.setup.change.SettingHistory;
import fr.parvis.modules.appointments.setup.change.SettingHistory.Difference;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent.Role;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code reglages-historique?page=…}: who changed what. */
@Named("appointmentsSettingHistory")
@RequestScoped
public class HistoryPage {

    private static final int ON_A_PAGE = 30;
    private static final String PATH = Asked.PAGES + "-historique?page=";

    private Visit visit;
    private CurrentAgent current;
    private SettingHistory history;
    private List<Line> lines = List.of();
    private int page;
    private boolean more;

    /** For the container's proxy. */
    protected HistoryPage() {}

    @Inject
    public HistoryPage(Visit visit, CurrentAgent current, SettingHistory history) {
        this.visit = visit;
        this.current = current;
        this.history = history;
    }

    @Transactional
    public void load() {
        if (current.get().filter(agent -> agent.role().atLeast(Role.MANAGER)).isEmpty()) {
            visit.forbidden();
            return;
        }
        page = visit.parameter("page").matches("\\d{1,5}") ? Integer.parseInt(visit.parameter("page")) : 0;
        Wording words = Wording.in(visit.locale());
        List<Line> found = history.page(page * ON_A_PAGE, ON_A_PAGE + 1).stream()
                .map(told -> line(told.at(), told.entry(), words))
                .toList();
        more = found.size() > ON_A_PAGE;
        lines = found.stream().limit(ON_A_PAGE).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getNewer() {
        return page == 0 ? "" : PATH + (page - 1);
    }

    public String getOlder() {
        return more ? PATH + (page + 1) : "";
    }

    private static Line line(Instant at, Entry entry, Wording words) {
        String kept = entry.concerned() == 0 ? "" : words.text("setting.history.kept", entry.concerned());
        return new Line(
                words.moments().dayTime(at),
                entry.agent(),
                words.text(
                        "setting.history." + entry.act(),
                        words.text("setting." + entry.setting() + ".kind"),
                        entry.name()),
                entry.differences().entrySet().stream()
                        .map(difference -> difference(entry.setting(), difference, words))
                        .toList(),
                kept);
    }

    private static String difference(String setting, Map.Entry<String, Difference> difference, Wording words) {
        return words.text(
                "setting.history.difference",
                text(words, "setting." + setting + "." + difference.getKey()),
                told(words, difference.getValue().before()),
                told(words, difference.getValue().after()));
    }

    private static String told(Wording words, List<String> values) {
        return values.isEmpty()
                ? words.text("setting.history.nothing")
                : values.stream().map(value -> text(words, value)).collect(Collectors.joining(", "));
    }

    /** A text of the module, or what somebody wrote. */
    private static String text(Wording words, String value) {
        if (value.equals("oui")) {
            return words.text("setting.history.yes");
        }
        return words.bundle().containsKey(value) ? words.text(value) : value;
    }

    /** A change. */
    public record Line(String when, String who, String what, List<String> differences, String kept) {}
}
