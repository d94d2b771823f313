/** Residents' pages about their requests. */
package fr.parvis.requests.web.resident;
