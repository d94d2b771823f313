/** What residents' and agents' pages about requests share. */
package fr.parvis.requests.web;
