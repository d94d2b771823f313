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

    /** Every page that the descriptor names. */
    List<String> pageNames() {
        return Stream.concat(module.pages().stream(), module.menu().stream().map(MenuEntry::page))
                .distinct()
                .toList();
    }
}
