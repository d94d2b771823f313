/** The pages on which residents answer. */
package fr.parvis.modules.forms.web;
