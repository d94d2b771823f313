package fr.parvis.modules.forms;

import fr.parvis.modules.forms.draft.FormsWorld;
import fr.parvis.spi.module.ServiceModule;
import fr.parvis.testkit.ModuleContract;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

class FormsContractTest extends ModuleContract {

    @Override
    protected ServiceModule module() {
        return new FormsModule();
    }

    @Override
    protected void fillTables(DataSource brumeval) {
        FormsWorld world = new FormsWorld(brumeval);
        UUID draft = world.begin(Optional.empty());
        world.drafts.newKey(draft);
        UUID submitted = world.begin(Optional.empty());
        UUID request = world.submit(submitted, Map.of("motif", "fête")).requestId();
        world.submissions.keepCorrections(request, Map.of("motif", "mariage"));
    }
}
