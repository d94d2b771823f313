/** Reading made easier: what a visitor chooses for all pages, kept by the browser alone. */
package fr.parvis.web.reading;
