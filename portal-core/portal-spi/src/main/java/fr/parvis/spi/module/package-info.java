/** The descriptor that makes a jar a module of the portal. */
package fr.parvis.spi.module;
