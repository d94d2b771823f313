/** Requests over HTTP. */
package fr.parvis.requests.rest;
