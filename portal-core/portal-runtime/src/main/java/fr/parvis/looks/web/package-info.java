/** The logo as pages link to it. */
package fr.parvis.looks.web;
