package fr.parvis.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.parsing.parser.FeatureSet;
import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every script that Parvis ships is one that Firefox ESR 91 and Safari 15.1, of autumn 2021, read and can carry out. */
class OldBrowsersRunTheScriptsTest {

    private static final Path ROOT = Path.of("../..");

    /** What scripts ask for before they use it, and do without. */
    private static final Map<String, String> ASKED_FOR_FIRST = Map.of(
            "locks", "!navigator.locks",
            "sync", "if (self.registration.sync)");

    private static final Set<String> OURS = Set.of("dataset", "extendedProps");

    private final Map<String, String> tooNew = tooNew();

    @Test
    void theyAreWrittenInTheLanguageOf2021() throws IOException {
        for (Path script : scripts()) {
            assertThat(problems(Files.readString(script))).as(script.toString()).isEmpty();
        }
    }

    @Test
    void theyUseNothingOfTheWebPlatformThatCameLater() throws IOException {
        String all = "";
        Set<String> used = new TreeSet<>();
        for (Path script : scripts()) {
            all += Files.readString(script);
        }
        used.addAll(newWords(all));

        assertThat(used).isEqualTo(new TreeSet<>(ASKED_FOR_FIRST.keySet()));
        assertThat(all).contains(ASKED_FOR_FIRST.values());
    }

    @Test
    void whatIsTooNewIsFound() {
        assertThat(problems("class A { static { use(); } }")).isNotEmpty();
        assertThat(problems("a ??= b?.c; const big = 1_000n;")).isEmpty();
        assertThat(newWords("list.findLast(it => it); structuredClone(list); const {hasOwn} = Object;"))
                .containsExactly("findLast", "hasOwn", "structuredClone");
        assertThat(
                        newWords(
                                "const told = {path: 1}; told.path; row.dataset.move; list.flatMap(one); const structuredClone = 1; structuredClone"))
                .isEmpty();
        assertThat(tooNew).hasSizeGreaterThan(1_000);
    }

    /** What a browser of 2021 would not read. */
    private static List<String> problems(String script) {
        Compiler compiler = parsed(script);
        FeatureSet features =
                (FeatureSet) compiler.getRoot().getLastChild().getFirstChild().getProp(Node.FEATURE_SET);
        return Stream.concat(compiler.getErrors().stream(), features.without(FeatureSet.ES2021).getFeatures().stream())
                .map(Object::toString)
                .toList();
    }

    /** The words that came later, unless they name what the script itself made. */
    private Set<String> newWords(String script) {
        Set<String> used = new TreeSet<>();
        Set<String> own = new HashSet<>();
        NodeUtil.visitPreOrder(parsed(script).getRoot(), node -> {
            switch (node.getToken()) {
                case GETPROP, OPTCHAIN_GETPROP -> (isData(node.getFirstChild()) ? own : used).add(node.getString());
                case STRING_KEY -> (node.getParent().isObjectPattern() ? used : own).add(node.getString());
                case NAME -> (isDeclared(node) ? own : used).add(node.getString());
                default -> {}
            }
        });
        used.removeAll(own);
        used.retainAll(tooNew.keySet());
        return used;
    }

    /** The attributes {@code data-…} of an element, and what the portal tells a calendar of an event, bear names of our own. */
    private static boolean isData(Node object) {
        return object.isGetProp() && OURS.contains(object.getString());
    }

    private static boolean isDeclared(Node name) {
        Node parent = name.getParent();
        return NodeUtil.isNameDeclaration(parent) || parent.isParamList() || parent.isFunction() || parent.isClass();
    }

    private static Compiler parsed(String script) {
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
        options.setLanguageOut(CompilerOptions.LanguageMode.NO_TRANSPILE);
        compiler.init(List.of(), List.of(SourceFile.fromCode("script.js", script)), options);
        compiler.parse();
        return compiler;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Stream.of("portal-core", "portal-modules", "themes", "wildfly-config")
                .flatMap(folder -> walk(ROOT.resolve(folder)))) {
            List<Path> scripts = files.filter(file -> file.toString().matches(".*/src/main/.*\\.m?js"))
                    .toList();
            assertThat(scripts).hasSizeGreaterThan(5);
            return scripts;
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> tooNew() {
        try (InputStream words = OldBrowsersRunTheScriptsTest.class.getResourceAsStream("words-after-2021.txt")) {
            return Arrays.stream(new String(words.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
