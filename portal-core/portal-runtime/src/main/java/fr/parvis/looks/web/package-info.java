/** The logo as pages link to it, and the administrators' page of looks. */
package fr.parvis.looks.web;
