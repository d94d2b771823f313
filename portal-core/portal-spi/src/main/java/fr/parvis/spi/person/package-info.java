/** Who is on the other side. */
package fr.parvis.spi.person;
