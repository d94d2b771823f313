package fr.parvis.e2e.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import fr.parvis.modules.hello.HelloModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.class)
class ExtendsTheRunningPortalE2E {

    @TempDir
    private Path folder;

    @Test
    void aModuleIsAddedABrokenOneRefusedAndTheModuleTakenAwayAgain(Portal portal) throws Exception {
        Path hello = Path.of(HelloModule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Visitor visitor = portal.visitor("brumeval")) {
            assertThat(visitor.open("/modules/hello/start").status()).isEqualTo(404);

            assertThat(module(portal, "add", hello)).endsWith("runs.");
            assertThat(visitor.open("/modules/hello/start").status()).isEqualTo(200);
            assertThat(visitor.text()).contains("Bonjour ! Voici comment joindre Brumeval");
            visitor.checkPage();
            visitor.follow("English");
            visitor.checkPage();

            Path broken = TestFiles.bytes(folder, "broken.jar", "not a jar".getBytes(StandardCharsets.UTF_8));
            assertThat(module(portal, "add", broken)).contains("not a whole jar");
            assertThat(module(portal, "add", TestFiles.emptyJar(folder, "empty.jar")))
                    .contains("holds no module");
            assertThat(visitor.open("/").status()).isEqualTo(200);
            assertThat(visitor.open("/modules/hello/start").status()).isEqualTo(200);

            assertThat(module(portal, "remove", hello)).contains("is gone");
            assertThat(visitor.open("/modules/hello/start").status()).isEqualTo(404);
            assertThat(visitor.open("/demarches").status()).isEqualTo(200);
        }
    }

    private static String module(Portal portal, String verb, Path jar) throws IOException, InterruptedException {
        Path script = portal.world().home().server().resolve("bin/parvis-module.sh");
        ProcessBuilder command = new ProcessBuilder(script.toString(), verb, jar.toString()).redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
