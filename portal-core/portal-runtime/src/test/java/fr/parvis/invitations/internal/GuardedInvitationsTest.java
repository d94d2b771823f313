package fr.parvis.invitations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.Modules;
import fr.parvis.modules.RefusedModule;
import fr.parvis.spi.feedback.Asker;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.feedback.PageQuestion;
import fr.parvis.spi.module.ServiceModule;
import fr.parvis.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GuardedInvitationsTest {

    private static final Invitation LINK = new Invitation("polls", "ask", "go", "/modules/polls/ask");
    private static final Occasion OCCASION = Occasion.submitted(UUID.randomUUID(), "fete", 1);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));

    @Test
    void showsWhatARunningModuleAsks() {
        assertThat(asking("polls", () -> List.of(LINK)).on(OCCASION)).containsExactly(LINK);
        assertThat(asking("polls", () -> List.of(LINK)).at("/aide")).isPresent();
    }

    @Test
    void showsNothingOfAModuleThatDoesNotRun() {
        assertThat(asking("refused", () -> List.of(LINK)).on(OCCASION)).isEmpty();
        assertThat(asking("refused", () -> List.of(LINK)).at("/aide")).isEmpty();
    }

    @Test
    void aModuleThatFailsCostsNoPageAnythingAndIsAskedAgainLater() {
        int[] calls = {0};
        GuardedInvitations invitations = asking("polls", () -> {
            if (calls[0]++ == 0) {
                throw new IllegalStateException("no database");
            }
            return List.of(LINK);
        });

        assertThat(invitations.on(OCCASION)).isEmpty();
        assertThat(invitations.on(OCCASION)).isEmpty();
        assertThat(calls[0]).isEqualTo(1);
        clock.move(GuardedInvitations.REST);
        assertThat(invitations.on(OCCASION)).containsExactly(LINK);
    }

    @Test
    void aSlowModuleCostsOnePageNotTheNext() {
        int[] calls = {0};
        GuardedInvitations invitations = asking("polls", () -> {
            calls[0]++;
            clock.move(GuardedInvitations.SLOW.plusMillis(1));
            return List.of(LINK);
        });

        invitations.on(OCCASION);
        assertThat(invitations.on(OCCASION)).isEmpty();
        assertThat(calls[0]).isEqualTo(1);
    }

    private GuardedInvitations asking(String module, Supplier<List<Invitation>> answer) {
        Asker asker = new Asker() {
            @Override
            public String moduleId() {
                return module;
            }

            @Override
            public List<Invitation> on(Occasion occasion) {
                return answer.get();
            }

            @Override
            public Optional<PageQuestion> at(String page) {
                return Optional.of(new PageQuestion(module, "help", "yes", "/oui", "no", "/non"));
            }
        };
        return new GuardedInvitations(List.of(asker), new OnlyPolls(), clock);
    }

    private record OnlyPolls() implements Modules {

        @Override
        public List<ServiceModule> installed() {
            return List.of();
        }

        @Override
        public List<RefusedModule> refused() {
            return List.of();
        }

        @Override
        public boolean isInstalled(String id) {
            return id.equals("polls");
        }
    }
}
