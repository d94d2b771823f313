/** Requests: what a resident asked of the collectivité, through whatever module. */
package fr.parvis.spi.request;
