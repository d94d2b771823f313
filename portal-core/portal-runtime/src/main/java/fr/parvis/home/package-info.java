/** The home page. */
package fr.parvis.home;
