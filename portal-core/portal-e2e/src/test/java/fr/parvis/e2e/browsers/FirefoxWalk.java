package fr.parvis.e2e.browsers;

import fr.parvis.e2e.support.Portal;

class FirefoxWalk extends ResidentsWalks {

    FirefoxWalk(Portal portal) {
        super(portal);
    }

    @Override
    Engine engine() {
        return new Firefox();
    }
}
