package fr.parvis.e2e.browsers;

import fr.parvis.e2e.support.Portal;

class WebKitWalk extends ResidentsWalks {

    WebKitWalk(Portal portal) {
        super(portal);
    }

    @Override
    Engine engine() {
        return new WebKit();
    }
}
