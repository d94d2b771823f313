package fr.parvis.modules.forms.source;

import fr.parvis.modules.forms.source.Problem.Position;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML, and JSON which is YAML, within limits that a procedure written by hand never meets. */
public final class SourceReader {

    static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_DEPTH = 40;

    /** The tree of a file's bytes. */
    public SourceTree read(byte[] bytes) throws InvalidProcedure {
        if (bytes.length > MAX_BYTES) {
            throw refused(Position.START, "too-large", String.valueOf(MAX_BYTES / 1024));
        }
        String text = text(bytes);
        try {
            Node node = yaml().compose(new StringReader(text));
            if (node == null) {
                throw refused(Position.START, "empty");
            }
            return new TreeBuilder().build(node);
        } catch (MarkedYAMLException e) {
            throw refused(position(e.getProblemMark()), "syntax", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw refused(Position.START, "syntax", String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] bytes) throws InvalidProcedure {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(Position.START, "not-utf8");
        }
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_BYTES);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(1);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver());
    }

    static Position position(Mark mark) {
        return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static InvalidProcedure refused(Position at, String code, String... arguments) {
        return new InvalidProcedure(List.of(new Problem(at, "", code, List.of(arguments))));
    }
}
