/** View beans of the frame of the agents' pages, and of the administration. */
package fr.parvis.backoffice.web;
