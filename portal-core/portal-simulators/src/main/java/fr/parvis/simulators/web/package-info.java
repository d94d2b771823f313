/** Just enough of a web server for a simulator: a request in, a response out. */
package fr.parvis.simulators.web;
