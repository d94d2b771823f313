/** Residents' pages in browsers that Playwright's own do not stand for: Firefox ESR and WebKit, as they are installed. */
package fr.parvis.e2e.browsers;
