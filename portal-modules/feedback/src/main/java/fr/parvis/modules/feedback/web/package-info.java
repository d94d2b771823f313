/** Web requests to this module, as its pages see them. */
package fr.parvis.modules.feedback.web;
