package fr.parvis.modules.hello;

import fr.parvis.spi.module.ServiceModule;
import fr.parvis.testkit.ModuleContract;

class HelloContractTest extends ModuleContract {

    @Override
    protected ServiceModule module() {
        return new HelloModule();
    }
}
