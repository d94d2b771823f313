/** Documents over HTTP. */
package fr.parvis.documents.rest;
