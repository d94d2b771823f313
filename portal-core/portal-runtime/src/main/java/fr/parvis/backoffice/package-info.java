/** The agents' side of the portal: its frame and its administration. */
package fr.parvis.backoffice;
