package fr.parvis.accessibility.referential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.parvis.accessibility.data.DataFiles;
import fr.parvis.accessibility.referential.Checks.Decision;
import fr.parvis.accessibility.referential.Referential.PageKind;
import fr.parvis.accessibility.referential.Referential.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions of the referential that this portal knows. */
public final class Referentials {

    private static final String FOLDER = "META-INF/rgaa/";

    private Referentials() {}

    /** The version that declarations are made against. */
    public static Referential current() {
        return read(DataFiles.resource(FOLDER + "current.json", Current.class).version());
    }

    /** A version. */
    public static Referential read(String version) {
        String folder = FOLDER + version + "/";
        Official official = DataFiles.resource(folder + "criteria.json", Official.class);
        Map<String, Checked> checks = DataFiles.resource(folder + "checks.json", Ways.class).checks().stream()
                .collect(Collectors.toMap(Checked::criterion, checked -> checked));
        return new Referential(
                official.name(),
                official.version(),
                official.published(),
                official.attribution(),
                official.source(),
                official.themes(),
                official.criteria().stream()
                        .map(titled -> titled.with(checks.get(titled.number())))
                        .toList(),
                DataFiles.resource(folder + "sample.json", Sample.class).kinds());
    }

    private record Current(String version) {}

    @JsonIgnoreProperties("tests")
    private record Official(
            String name,
            String version,
            LocalDate published,
            String attribution,
            String source,
            List<Theme> themes,
            List<Titled> criteria) {}

    private record Titled(String number, String title, List<String> wcag) {
        Criterion with(Checked checked) {
            if (checked == null) {
                throw new IllegalStateException("criterion " + number + " is checked in no way");
            }
            return new Criterion(number, title, wcag, checked.checks());
        }
    }

    private record Ways(String referential, List<Checked> checks) {}

    private record Checked(
            String criterion,
            Decision decidedBy,
            Optional<String> subject,
            Map<String, List<String>> axe,
            List<String> axeBestPractice,
            List<String> scripts,
            String person) {
        Checks checks() {
            return new Checks(decidedBy, subject, axe, axeBestPractice, scripts, person);
        }
    }

    private record Sample(List<PageKind> kinds) {}
}
