/** Pages of the catalogue. */
package fr.parvis.catalogue.web;
