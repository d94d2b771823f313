/** FranceConnect v2, for residents. */
package fr.parvis.simulators.franceconnect;
