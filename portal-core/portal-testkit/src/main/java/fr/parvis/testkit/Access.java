package fr.parvis.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who may reach whose internals. */
final class Access extends ArchCondition<JavaClass> {

    private static final String INTERNAL = ".internal";

    private final String root;

    private Access(String root) {
        super("reach the internals of their own feature only");
        this.root = root;
    }

    static Access toInternalsOfTheirOwnFeatureOnly(String root) {
        return new Access(root);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getPackageName();
            if (target.startsWith(root) && (target + ".").contains(INTERNAL + ".") && !inside(type, feature(target))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static String feature(String internalPackage) {
        return internalPackage.substring(0, (internalPackage + ".").indexOf(INTERNAL + "."));
    }

    private static boolean inside(JavaClass type, String feature) {
        return (type.getPackageName() + ".").startsWith(feature + ".");
    }
}
