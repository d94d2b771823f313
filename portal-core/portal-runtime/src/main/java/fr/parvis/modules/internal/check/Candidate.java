package fr.parvis.modules.internal.check;

import fr.parvis.database.JarContents;
import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.ModuleOption;
import fr.parvis.spi.module.Permission;
import fr.parvis.spi.module.ServiceModule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module that asks to run.
 *
 * @param module its descriptor
 * @param type class of the descriptor; the descriptor itself may be a proxy
 * @param jar the files that came with it
 */
public record Candidate(ServiceModule module, Class<?> type, JarContents jar) {

    public String id() {
        return module.id();
    }

    /** Name of the jar, or of the folder of classes. */
    public String jarName() {
        return jarName(type);
    }

    public static String jarName(Class<?> type) {
        String location =
                type.getProtectionDomain().getCodeSource().getLocation().getPath();
        String[] segments = location.split("/+");
        return segments[segments.length - 1];
    }

    /** Every key of the bundle that the descriptor names. */
    List<String> textKeys() {
        return Stream.of(
                        module.menu().stream().map(MenuEntry::textKey),
                        module.permissions().stream().map(Permission::textKey),
                        module.options().stream().map(ModuleOption::textKey))
                .flatMap(keys -> keys)
                .toList();
    }

    /** Address of every page that the descriptor names. */
    List<String> pagePaths() {
        return Stream.of(
                        module.pages().stream().map(page -> "/modules/" + id() + "/" + page),
                        module.agentPages().stream().map(page -> "/agent/modules/" + id() + "/" + page),
                        module.menu().stream().map(entry -> entry.path(id())))
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }
}
