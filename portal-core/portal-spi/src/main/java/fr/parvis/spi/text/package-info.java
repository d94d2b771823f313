/** Words for residents. */
package fr.parvis.spi.text;
