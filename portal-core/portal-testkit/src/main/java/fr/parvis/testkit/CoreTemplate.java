package fr.parvis.testkit;

/** The database that others are copied from: migrated once per run of tests. */
final class CoreTemplate {

    static final String NAME = "core_template";

    private static boolean exists;

    private CoreTemplate() {}

    static synchronized void ensure() {
        if (exists) {
            return;
        }
        TestDatabase template = TestDatabase.createDatabase(NAME, "template1");
        template.migrate("portal", "classpath:fr/parvis/testkit/portal");
        TestDatabase.execute(
                template.owner(),
                "INSERT INTO portal.collectivite VALUES ('" + TestDatabase.BRUMEVAL + "', 'Brumeval', NULL, now()), ('"
                        + TestDatabase.SAINT_AUBIN + "', 'Saint-Aubin-sur-Loivre', NULL, now())");
        exists = true;
    }
}
