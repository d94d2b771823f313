/** The bean of the home page. */
package fr.parvis.home.web;
